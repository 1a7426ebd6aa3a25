import { Body1, Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type Comparison,
  comparisonWords,
  type DifferenceGroup,
  groupSentence,
  groupTitle,
} from '../../../markbook/results';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { sittingName } from '../../../markbook/wording';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  words: { flexBasis: '200px', flexGrow: 1 },
  links: { display: 'flex', flexBasis: '100%', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  sentence: { display: 'block', color: tokens.colorNeutralForeground2 },
  accept: { minWidth: 'auto' },
  all: { display: 'block', marginBlockStart: tokens.spacingVerticalS },
});

interface DifferenceGroupsProps {
  readonly groups: readonly DifferenceGroup[];
  readonly actions: PaneActions;
  /** Asks to note these differences as accepted. */
  readonly accept: (differences: readonly Comparison[]) => void;
}

interface DifferenceProps extends Omit<DifferenceGroupsProps, 'groups'> {
  readonly difference: Comparison;
}

/** What was never compared is no difference that could stand. */
const canBeAccepted = (cause: Comparison['cause']): boolean => cause?.code !== 'no-table';

const Difference = ({ difference, actions, accept }: DifferenceProps): ReactNode => {
  const styles = useStyles();
  const { ours, sitting, learner, component, series } = difference;
  const { place } = sitting;
  const name = `${learner.shownAs}, ${sittingName({ component, series })}`;
  return (
    <div className={styles.row}>
      <Text className={styles.words}>{`${learner.shownAs}. ${comparisonWords(difference)}`}</Text>
      <div className={styles.links}>
        {ours.from === 'tracker' && (
          <Link
            inline
            aria-label={`Mark, cell ${ours.cell}, of ${name}`}
            onClick={() => actions.goTo(ours.sheet, ours.cell)}
          >
            {`Mark, cell ${ours.cell}`}
          </Link>
        )}
        <Link
          inline
          aria-label={`Result, cell ${place.cell}, of ${name}`}
          onClick={() => actions.goTo(place.sheet, place.cell)}
        >
          {`Result, cell ${place.cell}`}
        </Link>
        {canBeAccepted(difference.cause) && (
          <Button
            className={styles.accept}
            size="small"
            aria-label={`Accept, ${name}`}
            onClick={() => accept([difference])}
          >
            Accept
          </Button>
        )}
      </div>
    </div>
  );
};

/** Where Pearson's UMS and ours differ, by cause: one sentence and a short list each. */
export const DifferenceGroups = ({ groups, actions, accept }: DifferenceGroupsProps): ReactNode => {
  const styles = useStyles();
  return groups.map((group) => {
    const title = groupTitle(group);
    return (
      <Section key={group.cause} title={title}>
        <Body1 className={styles.sentence}>{groupSentence(group)}</Body1>
        <LimitedList
          label={title}
          items={group.differences}
          keyOf={({ sitting }) => sitting.place.cell}
          show={(difference) => <Difference difference={difference} actions={actions} accept={accept} />}
          step={5}
        />
        {group.differences.length > 1 && group.cause !== 'no-table' && (
          <Button className={styles.all} size="small" onClick={() => accept(group.differences)}>
            {`Accept all ${group.differences.length}`}
          </Button>
        )}
      </Section>
    );
  });
};
