import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Borderline, type Grading, marginWords, NEAR } from '../../../markbook/grades';
import { LimitedList } from '../../controls/LimitedList';
import type { PaneActions } from '../../workbook/paneActions';
import { Section } from '../../controls/Section';
import { LearnerNeeds } from './LearnerNeeds';

const useStyles = makeStyles({ words: { display: 'block', color: tokens.colorNeutralForeground2 } });

interface BorderlineListProps {
  readonly grading: Grading;
  readonly actions: PaneActions;
}

const gradeOf = ({ robustness }: Borderline): string => robustness.grade;

/** The learners whose grade would change first if boundaries moved, the nearest first (WHATIF-4). */
export const BorderlineList = ({ grading, actions }: BorderlineListProps): ReactNode => {
  const styles = useStyles();
  const near = grading.borderline;
  if (grading.grades.counts.graded === 0) return null;
  return (
    <Section title={`Borderline (${near.length})`}>
      <Body1 className={styles.words}>
        {near.length === 0
          ? `No grade would change if one component’s boundaries moved by ${NEAR} raw marks.`
          : `Their grade would change if one component’s boundaries moved by ${NEAR} raw marks or fewer.`}
      </Body1>
      <LimitedList
        label="Borderline learners, the nearest first"
        items={near}
        keyOf={({ learner }) => String(learner.learner.row)}
        show={(each) => (
          <LearnerNeeds
            learner={each.learner}
            words={`${gradeOf(each)}, ${marginWords(each.robustness)}`}
            grading={grading}
            actions={actions}
          />
        )}
        step={8}
      />
    </Section>
  );
};
