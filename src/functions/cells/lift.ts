import type { CellInput } from '../../rules';
import { cellError } from './cellError';
import { commonShape } from '../../markbook/reading/commonShape';
import { isErrorCell, type GivenCell } from './givenCell';
import { givenRange, shapeOf, type GivenRange } from './givenRange';
import { shownRange, type ShownCell } from './shownRange';
import type { ErrorCell } from './errorCell';

/** Cells by the names of their arguments. */
export type CellsOf<Name extends string> = Readonly<Record<Name, CellInput>>;

const cellAt = (range: GivenRange, row: number, column: number): GivenCell => {
  const cells = range.length === 1 ? range[0] : range[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
};

/**
 * Answers cell by cell, in the shape the given ranges have together. An error given comes out again in its place. The
 * fallback is handed to the answer as it is: an error there counts only where it is used.
 */
export const liftAnswers = <Name extends string, Shown>(
  given: Readonly<Record<Name, unknown>>,
  answer: (cells: CellsOf<Name>, fallback: GivenCell) => Shown,
  fallback?: unknown,
): (Shown | ErrorCell)[][] => {
  const names = Object.keys(given) as Name[];
  const ranges = names.map((name) => givenRange(given[name]));
  const fallbackRange = givenRange(fallback);
  const shape = commonShape([...ranges, fallbackRange].map(shapeOf));
  if (!shape.ok) throw cellError(shape.problems[0]);
  const answerAt = (row: number, column: number): Shown | ErrorCell => {
    const cells = ranges.map((range) => cellAt(range, row, column));
    const error = cells.find(isErrorCell);
    if (error !== undefined) return error;
    return answer(
      Object.fromEntries(names.map((name, index) => [name, cells[index]])) as CellsOf<Name>,
      cellAt(fallbackRange, row, column),
    );
  };
  const { rows, columns } = shape.value;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerAt(row, column)),
  );
};

/** Answers with one cell for each cell given. */
export const lift = <Name extends string>(
  given: Readonly<Record<Name, unknown>>,
  answer: (cells: CellsOf<Name>, fallback: GivenCell) => ShownCell,
  fallback?: unknown,
): unknown[][] => shownRange(liftAnswers(given, answer, fallback));
