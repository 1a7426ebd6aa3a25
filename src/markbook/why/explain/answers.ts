import type { CellInput } from '../../../rules';
import type { Figures } from '../../tables/figures';
import type { Problem } from '../../wording/problem';
import type { Given } from '../../formula/expression';
import { explainedProblem, type Explained } from './explained';
import { explainedPassedOn } from './passedOn';

/** The cells given for one argument, row by row. */
export type GivenRows = readonly (readonly Given[])[];

/** Every argument of a call by its name. */
export type Arguments = Readonly<Record<string, GivenRows>>;

/** The explanation of every cell of a function's answer, made when it is asked for. */
export interface Answers {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Explained;
}

/** Explains a whole answer from whole arguments. */
export type RangeExplainer = (given: Arguments, figures: Figures) => Answers;

/** An answer of one cell. */
export const single = (explained: Explained): Answers => ({ rows: 1, columns: 1, at: () => explained });

export const singleProblem = (problem: Problem): Answers => single(explainedProblem(problem));

/** Answers in one row, or one column. */
export const inRows = (explained: readonly (readonly Explained[])[], otherwise: Explained): Answers => ({
  rows: explained.length,
  columns: explained[0]?.length ?? 1,
  at: (row, column) => explained[row]?.[column] ?? otherwise,
});

const NOTHING: GivenRows = [[null]];

/** The cells of an argument; one left out is one blank cell. */
export const rowsOf = (given: Arguments, name: string): GivenRows => given[name] ?? NOTHING;

export const isErrorGiven = (given: Given): given is Extract<Given, { readonly error: string }> =>
  typeof given === 'object' && given !== null;

/** Plain cells, or the explanation of the first error among them. */
export const plainRows = (
  rows: GivenRows,
  argument: string,
):
  | { readonly ok: true; readonly value: readonly (readonly CellInput[])[] }
  | { readonly ok: false; readonly refused: Explained } => {
  const error = rows.flat().find(isErrorGiven);
  if (error !== undefined) return { ok: false, refused: explainedPassedOn(error, argument) };
  return { ok: true, value: rows.map((row) => row.filter((cell): cell is CellInput => !isErrorGiven(cell))) };
};

/** The one cell of an argument that takes no range. */
export const onlyCell = (
  rows: GivenRows,
  argument: string,
): { readonly ok: true; readonly value: CellInput } | { readonly ok: false; readonly refused: Explained } => {
  const [[cell = null, ...others] = [], ...more] = rows;
  if (more.length > 0 || others.length > 0) {
    const problem: Problem = { rule: 'TERMS', code: 'one-value-wanted', facts: { argument } };
    return { ok: false, refused: explainedProblem(problem) };
  }
  if (isErrorGiven(cell)) return { ok: false, refused: explainedPassedOn(cell, argument) };
  return { ok: true, value: cell };
};
