import type { Scale } from '../terms/scale';
import type { ComponentConversions, LearnerMarks } from './learnerMarks';
import { robustnessOf, type Robustness } from './robustness';

/** A learner's place in the class list, counted from 0, and how far the grade is from changing. */
export interface BorderlineLearner extends Robustness {
  readonly learner: number;
  readonly margin: number;
}

/** The learners whose grade could change within so many raw marks, the nearest first; learners without all their marks are left out (WHATIF-4). */
export const borderline = (
  marks: readonly (LearnerMarks | undefined)[],
  conversions: ComponentConversions,
  scale: Scale,
  within = Infinity,
): readonly BorderlineLearner[] =>
  marks
    .flatMap((each, learner) => {
      const robustness = each === undefined ? undefined : robustnessOf(each, conversions, scale, within);
      return robustness?.margin === undefined ? [] : [{ ...robustness, margin: robustness.margin, learner }];
    })
    .sort((a, b) => a.margin - b.margin);
