import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { differenceSentence, type SheetDifference } from '../../../markbook/grades';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  words: { flexBasis: '200px', flexGrow: 1 },
  back: { marginBlockStart: tokens.spacingVerticalS },
});

interface DifferencesProps {
  readonly differences: readonly SheetDifference[];
  readonly sheet: string;
  readonly actions: PaneActions;
  /** Offers formulas for the cells that were typed over. */
  readonly putBack: () => void;
}

interface DifferenceProps {
  readonly difference: SheetDifference;
  readonly sheet: string;
  readonly actions: PaneActions;
}

const Difference = ({ difference, sheet, actions }: DifferenceProps): ReactNode => {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Link inline onClick={() => actions.goTo(sheet, difference.cell)}>
        {difference.cell}
      </Link>
      <Text className={styles.words}>{`${difference.learner.learner.shownAs}. ${differenceSentence(difference)}`}</Text>
    </div>
  );
};

/** Where the sheet does not say what its marks and series give, each cell with the reason. */
export const Differences = ({ differences, sheet, actions, putBack }: DifferencesProps): ReactNode => {
  const styles = useStyles();
  if (differences.length === 0) return null;
  const isStale = differences.some(({ reason }) => reason.code === 'stale');
  const isTyped = differences.some(({ reason }) => reason.code === 'typed-over' || reason.code === 'own-formula');
  return (
    <Section title={`Differs from the sheet (${differences.length})`}>
      <LimitedList
        label="Differs from the sheet"
        items={differences}
        keyOf={({ cell }) => cell}
        show={(difference) => <Difference difference={difference} sheet={sheet} actions={actions} />}
        step={6}
      />
      {isStale && (
        <Button className={styles.back} size="small" onClick={actions.recalculate}>
          Recalculate the workbook
        </Button>
      )}
      {isTyped && (
        <Button className={styles.back} size="small" onClick={putBack}>
          Put formulas back
        </Button>
      )}
    </Section>
  );
};
