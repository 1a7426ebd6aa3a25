import type { AnswerProblem } from '../../wording';
import { isErrorGiven, type ErrorGiven, type Given } from './given';

/** What a cell can show besides an error. */
export type ShownValue = string | number | boolean;

/**
 * What one cell of a function's answer is, and what it rests on. The cell shows it, Why explains it, and neither decides
 * anything: what can be answered, and in which order it is looked at, is decided where this is made.
 */
export type CellAnswer<Basis> =
  | { readonly kind: 'value'; readonly value: ShownValue; readonly basis: Basis }
  /** Nothing yet, or absent, in the argument named: blank in, blank out, and X stays X. */
  | { readonly kind: 'absence'; readonly absence: 'X' | 'blank'; readonly of: string }
  /** With a basis where all could be read and the answer is still no. */
  | { readonly kind: 'problem'; readonly problem: AnswerProblem; readonly basis?: Basis }
  /** What the formula gives for the case that there is no answer. */
  | { readonly kind: 'instead'; readonly instead: Given; readonly basis: Basis }
  /** An error that one of the cells given shows. */
  | { readonly kind: 'passed-on'; readonly given: ErrorGiven; readonly argument: string };

/** Every cell of a function's answer, each worked out when it is asked for. */
export interface Answers<Basis> {
  readonly rows: number;
  readonly columns: number;
  /** How many rows may say something different; all below say the same as the last of them. */
  readonly different: number;
  readonly at: (row: number, column: number) => CellAnswer<Basis>;
  /** True for one problem with what was given as a whole, instead of answers to it. */
  readonly isRefused?: true;
}

export const valueOn = <Basis>(value: ShownValue, basis: Basis): CellAnswer<Basis> => ({ kind: 'value', value, basis });

export const refusal = (problem: AnswerProblem): CellAnswer<never> => ({ kind: 'problem', problem });

/** Blank and absent in one argument, each made once. */
export const absenceOf = (of: string): ((absence: 'X' | 'blank') => CellAnswer<never>) => {
  const absent = { kind: 'absence', absence: 'X', of } as const;
  const blank = { kind: 'absence', absence: 'blank', of } as const;
  return (absence) => (absence === 'X' ? absent : blank);
};

/** An answer of one cell. */
export const single = <Basis>(answer: CellAnswer<Basis>): Answers<Basis> => ({
  rows: 1,
  columns: 1,
  different: 1,
  at: () => answer,
});

/** An answer that is refused as a whole. */
export const refusedWhole = (problem: AnswerProblem): Answers<never> => ({
  ...single(refusal(problem)),
  isRefused: true,
});

/** How errors are shown where an answer is: in a cell, or in an explanation. */
export interface ErrorsShown<Shown> {
  readonly problem: (problem: AnswerProblem) => Shown;
  /** An error in a cell given comes out again. */
  readonly passedOn: (given: ErrorGiven) => Shown;
}

/** What a cell shows of an answer: empty text for nothing yet, never 0, and X for absent. */
export const shownOf = <Shown>(answer: CellAnswer<unknown>, errors: ErrorsShown<Shown>): ShownValue | Shown => {
  switch (answer.kind) {
    case 'value':
      return answer.value;
    case 'absence':
      return answer.absence === 'X' ? 'X' : '';
    case 'problem':
      return errors.problem(answer.problem);
    case 'instead':
      return isErrorGiven(answer.instead) ? errors.passedOn(answer.instead) : (answer.instead ?? '');
    case 'passed-on':
      return errors.passedOn(answer.given);
  }
};

/** What stands outside an answer. */
const BEYOND = absenceOf('answer')('blank');

/** An answer of many rows, each of so many cells, worked out a row at a time. */
export const inRows = <Basis>(
  { rows, columns, different = rows }: { readonly rows: number; readonly columns: number; readonly different?: number },
  rowAt: (row: number) => readonly CellAnswer<Basis>[],
): Answers<Basis> => {
  let last: { readonly row: number; readonly cells: readonly CellAnswer<Basis>[] } | undefined;
  return {
    rows,
    columns,
    different,
    at: (row, column) => {
      if (last?.row !== row) last = { row, cells: rowAt(row) };
      return last.cells[column] ?? BEYOND;
    },
  };
};
