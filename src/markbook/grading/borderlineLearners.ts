import {
  borderline,
  COMPONENTS,
  hasMark,
  type BorderlineLearner,
  type LearnerMarks,
  type RawMark,
  type Scale,
} from '../../rules';
import type { ChosenConversions, GradedLearner } from './gradedLearner';

/** A graded learner and how few raw marks would change the grade. */
export interface Borderline {
  readonly learner: GradedLearner;
  readonly robustness: BorderlineLearner;
}

/** Up to so many raw marks a grade is called borderline. */
export const NEAR = 3;

const marksOf = ({ results }: GradedLearner): LearnerMarks | undefined => {
  const [C1, C2, C3] = COMPONENTS.map((component): RawMark | undefined => {
    const { mark } = results[component];
    return mark.ok && hasMark(mark.value) ? mark.value : undefined;
  });
  return C1 === undefined || C2 === undefined || C3 === undefined ? undefined : { C1, C2, C3 };
};

/** The learners within a few raw marks of another grade, the nearest first (WHATIF-4); none until all three conversions are chosen. */
export const borderlineLearners = (
  learners: readonly GradedLearner[],
  { C1, C2, C3 }: ChosenConversions,
  scale: Scale,
): readonly Borderline[] => {
  if (C1 === undefined || C2 === undefined || C3 === undefined) return [];
  return borderline(learners.map(marksOf), { C1, C2, C3 }, scale, NEAR).flatMap((robustness) => {
    const learner = learners[robustness.learner];
    return learner === undefined ? [] : [{ learner, robustness }];
  });
};
