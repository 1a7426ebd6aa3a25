import type { CellInput } from '../../rules';
import { cellError } from './cellError';
import { commonShape } from '../../markbook/reading/commonShape';
import { answersByCells } from './answersByCells';
import { givenCell, isErrorCell, type GivenCell } from './givenCell';
import { sameRows, shapeOf, unreadRange, type UnreadRange } from './givenRange';
import { shownRange, withRowsBelow, type ShownCell } from './shownRange';
import type { ErrorCell } from './errorCell';

/** Cells by the names of their arguments. */
export type CellsOf<Name extends string> = Readonly<Record<Name, CellInput>>;

const cellAt = (range: UnreadRange, row: number, column: number): unknown => {
  const cells = range.length === 1 ? range[0] : range[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
};

const isSingle = (range: UnreadRange): boolean => range.length === 1 && range[0]?.length === 1;

/**
 * Answers cell by cell, in the shape the given ranges have together. An error given comes out again in its place. The
 * fallback is handed to the answer as it is: an error there counts only where it is used. Cells that say the same are
 * answered once.
 */
export const liftAnswers = <Name extends string, Shown>(
  given: Readonly<Record<Name, unknown>>,
  answer: (cells: CellsOf<Name>, fallback: GivenCell) => Shown,
  fallback?: unknown,
): (Shown | ErrorCell)[][] => {
  const names = Object.keys(given) as Name[];
  const ranges = names.map((name) => unreadRange(given[name]));
  const fallbackRange = unreadRange(fallback);
  const worked = (row: number, column: number): Shown | ErrorCell => {
    const cells: Partial<Record<Name, CellInput>> = {};
    for (const [index, range] of ranges.entries()) {
      const cell = givenCell(cellAt(range, row, column));
      if (isErrorCell(cell)) return cell;
      const name = names[index];
      if (name !== undefined) cells[name] = cell;
    }
    return answer(cells as CellsOf<Name>, givenCell(cellAt(fallbackRange, row, column)));
  };
  if (ranges.every(isSingle) && isSingle(fallbackRange)) return [[worked(0, 0)]];
  const all = [...ranges, fallbackRange];
  const shape = commonShape(all.map(shapeOf));
  if (!shape.ok) throw cellError(shape.problems[0]);
  const { rows, columns } = shape.value;
  const answerAt = answersByCells(
    all.filter((range) => !isSingle(range)).map((range) => (row, column) => cellAt(range, row, column)),
    worked,
  );
  const shown: (Shown | ErrorCell)[][] = [];
  const different = rows + 1 - Math.min(...all.filter(({ length }) => length > 1).map(sameRows), rows);
  for (let row = 0; row < different; row += 1) {
    const answers: (Shown | ErrorCell)[] = [];
    for (let column = 0; column < columns; column += 1) answers.push(answerAt(row, column));
    shown.push(answers);
  }
  return withRowsBelow(shown, rows);
};

/** Answers with one cell for each cell given. */
export const lift = <Name extends string>(
  given: Readonly<Record<Name, unknown>>,
  answer: (cells: CellsOf<Name>, fallback: GivenCell) => ShownCell,
  fallback?: unknown,
): unknown[][] => shownRange(liftAnswers(given, answer, fallback));
