import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { awardWords, type GradedLearner, umsWords } from '../../../markbook/grades';
import { inFigures } from '../../../markbook/wording';
import type { Structure } from '../../../rules';
import { LimitedList } from '../../controls/LimitedList';
import { Section } from '../../controls/Section';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { flexBasis: '100px', flexGrow: 1 },
  ums: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  award: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

interface ResultsToWriteProps {
  readonly learners: readonly GradedLearner[];
  readonly structure: Structure;
  /** False while only UMS and totals are written. */
  readonly withGrades: boolean;
  /** True where each component's grade is written as well. */
  readonly withComponentGrades: boolean;
}

/** What the formulas will show, learner by learner: people and results rather than cells. */
export const ResultsToWrite = (props: ResultsToWriteProps): ReactNode => {
  const { learners, structure, withGrades, withComponentGrades } = props;
  const styles = useStyles();
  const title = `What they will show (${inFigures(learners.length)})`;
  return (
    <Section title={title}>
      <LimitedList
        label={title}
        items={learners}
        step={6}
        keyOf={({ learner }) => String(learner.row)}
        show={(graded) => (
          <div className={styles.row}>
            <Text className={styles.name}>{graded.learner.shownAs}</Text>
            <Text className={styles.ums}>{umsWords(graded, structure, withComponentGrades)}</Text>
            <Text className={styles.award} weight="semibold">
              {awardWords(graded, withGrades)}
            </Text>
          </div>
        )}
      />
    </Section>
  );
};
