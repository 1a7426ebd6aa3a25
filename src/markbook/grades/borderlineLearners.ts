import {
  borderline,
  hasMark,
  type BorderlineLearner,
  type ComponentId,
  type LearnerMarks,
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

const marksOf = ({ results }: GradedLearner, components: readonly ComponentId[]): LearnerMarks | undefined => {
  const marks = components.flatMap((component) => {
    const mark = results[component]?.mark;
    return mark?.ok === true && hasMark(mark.value) ? [[component, mark.value] as const] : [];
  });
  return marks.length < components.length ? undefined : Object.fromEntries(marks);
};

/** The learners within a few raw marks of another grade, the nearest first (WHATIF-4); none until all conversions are chosen. */
export const borderlineLearners = (
  learners: readonly GradedLearner[],
  chosen: ChosenConversions,
  scale: Scale,
): readonly Borderline[] => {
  const { components } = scale.structure;
  const conversions = components.flatMap((component) => {
    const conversion = chosen[component];
    return conversion === undefined ? [] : [[component, conversion] as const];
  });
  if (conversions.length < components.length) return [];
  const marks = learners.map((learner) => marksOf(learner, components));
  return borderline(marks, Object.fromEntries(conversions), scale, NEAR).flatMap((robustness) => {
    const learner = learners[robustness.learner];
    return learner === undefined ? [] : [{ learner, robustness }];
  });
};
