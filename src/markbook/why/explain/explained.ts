import { textOf, type CellInput, type ConversionStatus, type NotOut, type RuleId, type Scale } from '../../../rules';
import { describeProblem } from '../../wording/describeProblem';
import { isNotAvailable } from '../../wording/isNotAvailable';
import type { Problem } from '../../wording/problem';

/** What is to be known about a figure before it is relied on. */
export type WhyQualifier = ConversionStatus | 'contradicted' | `scale ${Scale['status']}`;

/** A cell of the add-in's own tables, or one of the teacher's. */
export interface WhyPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One step of the explanation, with the rule it follows and the cell it stands on. */
export interface WhyStep {
  readonly text: string;
  readonly rule?: RuleId;
  readonly place?: WhyPlace;
}

/** An error as the cell shows it, with its sentence. */
export interface ErrorAnswer {
  readonly error: string;
  readonly message: string;
}

/** What one cell of a function's answer shows. */
export type CellAnswer = string | number | boolean | ErrorAnswer;

/** Why one cell of an answer is what it is. */
export interface Explained {
  readonly answer: CellAnswer;
  /** For the one line at the foot: "66 UMS, L2M". */
  readonly short: string;
  /** One sentence a parent could follow. */
  readonly sentence: string;
  readonly steps: readonly WhyStep[];
  readonly qualifiers: readonly WhyQualifier[];
  /** Which argument is at fault, where that is known. */
  readonly fault?: string;
}

export const isErrorAnswer = (answer: CellAnswer): answer is ErrorAnswer => typeof answer === 'object';

const FAULTS: readonly (readonly [prefix: string, argument: string])[] = [
  ['mark-', 'mark'],
  ['ums-', 'ums'],
  ['subject-', 'subject'],
  ['component-', 'component'],
  ['series-', 'series'],
  ['cohort-', 'cohort'],
];

const placeOf = ({ facts }: Problem): WhyPlace | undefined => ('place' in facts ? facts.place : undefined);

const placesOf = (problem: Problem): readonly WhyStep[] => {
  const place = placeOf(problem);
  if (place !== undefined) return [{ text: `The fault is at ${place.sheet}!${place.cell}.`, place }];
  if (problem.code !== 'conversion-twice') return [];
  const { first, second } = problem.facts;
  return [first, second].map((each) => ({ text: `One of the two stands at ${each.sheet}!${each.cell}.`, place: each }));
};

/** A problem is explained by its own sentence, the same that the cell carries. */
export const explainedProblem = (problem: Problem): Explained => {
  const error = isNotAvailable(problem) ? '#N/A' : '#VALUE!';
  const message = describeProblem(problem);
  const fault = FAULTS.find(([prefix]) => problem.code.startsWith(prefix))?.[1];
  const rule = { text: 'Nothing was worked out.', rule: problem.rule };
  const steps = problem.rule === 'TERMS' ? placesOf(problem) : [rule, ...placesOf(problem)];
  return {
    answer: { error, message },
    short: error,
    sentence: message,
    steps,
    qualifiers: [],
    ...(fault === undefined ? {} : { fault }),
  };
};

/** Blank stays blank and X stays X: neither is ever 0 (UMS-4). */
export const explainedAbsence = (absence: 'X' | 'blank', what: string): Explained => {
  const isAbsent = absence === 'X';
  return {
    answer: isAbsent ? 'X' : '',
    short: isAbsent ? 'X (absent)' : 'blank',
    sentence: isAbsent
      ? `The ${what} is X, absent, so the answer is X too. Absent is never counted as 0.`
      : `There is no ${what} yet, so the answer stays blank. Blank is never counted as 0.`,
    steps: [{ text: 'Blank, X and 0 are three different things all the way through.', rule: 'UMS-4' }],
    qualifiers: [],
  };
};

/** Q and R are no result yet: the answer stays blank, and the letter is named. */
export const explainedNotOut = (because: NotOut, given: CellInput): Explained => ({
  answer: '',
  short: because,
  sentence: `${textOf(given).toUpperCase()} means the result is ${because}: there is no result yet, so the answer stays blank.`,
  steps: [{ text: 'Q is a result that is pending, R one that is withheld. Neither is a grade, and neither is U.' }],
  qualifiers: [],
});
