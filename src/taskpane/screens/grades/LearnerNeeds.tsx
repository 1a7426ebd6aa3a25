import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  type GradedLearner,
  type Grading,
  markRange,
  neededFor,
  neededFrame,
  neededHeading,
  neededWords,
} from '../../../markbook/grades';
import type { GradeCode } from '../../../rules';
import type { PaneActions } from '../../workbook/paneActions';
import { UnfoldingLearner } from '../../workbook/UnfoldingLearner';

const useStyles = makeStyles({
  words: { display: 'block' },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  needs: { paddingInlineStart: tokens.spacingHorizontalS, paddingBlockStart: tokens.spacingVerticalXS },
});

interface LearnerNeedsProps {
  readonly learner: GradedLearner;
  /** How the learner stands: `L2P, 1 mark on C1 from L2M`. */
  readonly words: string;
  /** The grade to aim at; absent: the next one up. */
  readonly target?: GradeCode;
  readonly grading: Grading;
  readonly actions: PaneActions;
}

/** One learner in a list: a click on the name goes to the marks; the needed marks unfold (WHATIF-1). */
export const LearnerNeeds = ({ learner, words, target, grading, actions }: LearnerNeedsProps): ReactNode => {
  const styles = useStyles();
  const needs = (): ReactNode => {
    const needed = neededFor(learner, grading, target);
    return (
      <>
        <Caption1>{neededHeading(neededFrame(learner, needed))}</Caption1>
        {needed.length > 0 && (
          <ul className={styles.list}>
            {needed.map((each) => (
              <li key={`${each.component} ${each.target}`}>{neededWords(each)}</li>
            ))}
          </ul>
        )}
      </>
    );
  };
  return (
    <UnfoldingLearner
      name={learner.learner.shownAs}
      goTo={() => actions.goTo(grading.sheet.snapshot.name, markRange(learner))}
      what="Needs"
      unfolded={needs}
      className={styles.needs}
    >
      <Text className={styles.words}>{words}</Text>
    </UnfoldingLearner>
  );
};
