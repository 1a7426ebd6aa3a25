import type {
  BoundaryNotReached,
  BoundaryProblem,
  GradeCode,
  NotAComponentGrade,
  OutOfReach,
  SampleSizeProblem,
  PolicyProblem,
  ScalePart,
  ScaleProblem,
} from '../../rules';
import { named, quoted } from './phrases';
import type { SentencesFor } from './sentences';

export type GradesProblem =
  | BoundaryProblem
  | BoundaryNotReached
  | NotAComponentGrade
  | ScaleProblem
  | OutOfReach
  | Exclude<SampleSizeProblem, PolicyProblem>;

const SCALE_PARTS: Readonly<Record<ScalePart, string>> = {
  internal: 'internal scale',
  external: 'external scale',
  qualification: 'qualification scale',
};

const figureOf = (part: ScalePart, of: GradeCode | 'max'): string =>
  of === 'max' ? `The maximum of the ${SCALE_PARTS[part]}` : `${of} on the ${SCALE_PARTS[part]}`;

/** Sentences about boundaries, the scale, needed marks and sample sizes. */
export const GRADES_SENTENCES: SentencesFor<GradesProblem> = {
  'boundaries-max-unreadable': ({ text, most }) =>
    `Maximum ${quoted(text)} is not a whole raw mark up to ${most}. Type the paper’s maximum, such as 60.`,
  'boundary-missing': ({ grade }) => `The boundary for ${grade} is blank. All six boundaries are needed.`,
  'boundary-unreadable': ({ grade, text }) => `The boundary for ${grade}, ${quoted(text)}, is not a whole raw mark.`,
  'boundary-out-of-range': ({ grade, raw, max }) =>
    `The boundary for ${grade}, ${raw}, must be from 1 to ${max - 1}, below the maximum.`,
  'boundaries-not-increasing': ({ grade, raw, below, belowRaw }) =>
    `The boundary for ${grade}, ${raw}, must be above that for ${below}, ${belowRaw}.`,
  'rounding-unknown': ({ text }) => `Rounding ${quoted(text)} is not known. Type nearest or down, or leave it blank.`,
  'boundary-not-reached': ({ grade, max, minimum, ...key }) =>
    `No raw mark reaches ${grade} in ${named(key)}: even ${max} gives fewer than ${minimum} UMS.`,
  'grade-not-for-component': ({ grade }) => `${grade} is a grade of the whole qualification. Components go up to L2D.`,
  'scale-unreadable': ({ part, of, text }) =>
    `${figureOf(part, of)}, ${quoted(text)}, is not a whole number. Type it as printed.`,
  'scale-not-increasing': ({ part, grade, minimum, below, belowMinimum }) =>
    `${figureOf(part, grade)}, ${minimum}, must be above ${below}, ${belowMinimum}.`,
  'scale-minimum-out-of-range': ({ part, grade, minimum, max }) =>
    `${figureOf(part, grade)}, ${minimum}, must be from 1 to ${max - 1}, below the maximum.`,
  'scale-maxima-do-not-add-up': ({ internals, external, qualification }) =>
    `The maxima do not add up: ${[...internals, external].join(' + ')} is not ${qualification}. Compare with the specification.`,
  'scale-external-too-small': ({ external, qualification, percent }) =>
    `The external’s maximum, ${external}, is less than ${percent}% of ${qualification}. Compare with the specification.`,
  'out-of-reach': ({ target, needed, most, ...key }) =>
    `${target} is out of reach: it needs ${needed} UMS from ${named(key)}, full marks give ${most}.`,
  'cohort-unreadable': ({ text }) =>
    `${quoted(text)} is not a number of learners. Type how many were entered, such as 24.`,
  'cohort-none': () => 'No learners, so no sample. Type how many were entered, 1 or more.',
  'sample-size-not-held': ({ cohort, series, upTo }) =>
    `No sample size is held for ${cohort} learners${series === undefined ? '' : ` in ${series}`}, only up to ${upTo}. Ask Pearson.`,
};
