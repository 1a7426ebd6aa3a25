import type { BoundaryNotReached, NotAComponentGrade, OutOfReach, SampleSizeProblem, PolicyProblem } from '../../rules';
import { named, quoted } from './phrases';
import type { SentencesFor } from './sentences';

export type GradesProblem =
  BoundaryNotReached | NotAComponentGrade | OutOfReach | Exclude<SampleSizeProblem, PolicyProblem>;

/** Sentences about boundaries, needed marks and sample sizes. */
export const GRADES_SENTENCES: SentencesFor<GradesProblem> = {
  'boundary-not-reached': ({ grade, max, minimum, ...key }) =>
    `No raw mark reaches ${grade} in ${named(key)}: even ${max} gives fewer than ${minimum} UMS.`,
  'grade-not-for-component': ({ grade }) => `${grade} is a grade of the whole qualification. Components go up to L2D.`,
  'out-of-reach': ({ target, needed, most, ...key }) =>
    `${target} is out of reach: it needs ${needed} UMS from ${named(key)}, full marks give ${most}.`,
  'cohort-unreadable': ({ text }) =>
    `${quoted(text)} is not a number of learners. Type how many were entered, such as 24.`,
  'cohort-none': () => 'No learners, so no sample. Type how many were entered, 1 or more.',
  'sample-size-not-held': ({ cohort, series, upTo }) =>
    `No sample size is held for ${cohort} learners${series === undefined ? '' : ` in ${series}`}, only up to ${upTo}. Ask Pearson.`,
};
