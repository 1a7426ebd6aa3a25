import type { CellInput } from '../../../rules';
import { type Answers, type CellAnswer, refusedWhole, single } from './cellAnswer';
import { commonShape } from './commonShape';
import { type Given, givenCell, isErrorGiven } from './given';
import { type ArgumentsGiven, type GivenRange, isSingle, rangeOf, sameRows, shapeOf } from './range';

/** More answers than this are not kept: what is not said again costs only its place. */
const MOST_KEPT = 20_000;

type AtCell<Value> = (row: number, column: number) => Value;

/** Answers by the cell they came from, or by the next cell that has a part in them. */
type Known<Shown> = Map<unknown, Known<Shown> | { readonly answer: Shown }>;

/** Works an answer out once for cells that say the same: along a range most is said again and again, blank above all. */
const answersByCells = <Shown>(cells: readonly AtCell<unknown>[], worked: AtCell<Shown>): AtCell<Shown> => {
  const known: Known<Shown> = new Map();
  let kept = 0;
  const keep = (row: number, column: number): Shown => {
    const answer = worked(row, column);
    if (kept >= MOST_KEPT) return answer;
    kept += 1;
    let level = known;
    cells.forEach((cellAt, index) => {
      const cell = cellAt(row, column);
      if (index === cells.length - 1) {
        level.set(cell, { answer });
        return;
      }
      const below = level.get(cell);
      const next: Known<Shown> = below instanceof Map ? below : new Map<never, never>();
      level.set(cell, next);
      level = next;
    });
    return answer;
  };
  return (row, column) => {
    let level = known;
    for (const cellAt of cells) {
      const next = level.get(cellAt(row, column));
      if (next === undefined) break;
      if (!(next instanceof Map)) return next.answer;
      level = next;
    }
    return keep(row, column);
  };
};

/** Cells by the names of their arguments. */
export type CellsOf<Name extends string> = Readonly<Record<Name, CellInput>>;

/** Answers from one cell of each argument; what to give instead is handed over as it is: an error there counts only where it is used. */
export type CellAnswerer<Name extends string, Basis> = (cells: CellsOf<Name>, instead: Given) => CellAnswer<Basis>;

const cellAt = (range: GivenRange, row: number, column: number): unknown => {
  const cells = range.length === 1 ? range[0] : range[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
};

/**
 * Answers cell by cell, in the shape the given ranges have together. An error given comes out again in its place. Cells
 * that say the same are answered once.
 */
export const lifted = <Name extends string, Basis>(
  given: ArgumentsGiven<Name>,
  answer: CellAnswerer<Name, Basis>,
  instead?: unknown,
): Answers<Basis> => {
  const names = Object.keys(given) as Name[];
  const ranges = names.map((name) => rangeOf(given[name]));
  const insteadRange = rangeOf(instead);
  const worked = (row: number, column: number): CellAnswer<Basis> => {
    const cells: Partial<Record<Name, CellInput>> = {};
    for (const [index, range] of ranges.entries()) {
      const cell = givenCell(cellAt(range, row, column));
      const name = names[index];
      if (isErrorGiven(cell)) return { kind: 'passed-on', given: cell, argument: name ?? '' };
      if (name !== undefined) cells[name] = cell;
    }
    return answer(cells as CellsOf<Name>, givenCell(cellAt(insteadRange, row, column)));
  };
  if (ranges.every(isSingle) && isSingle(insteadRange)) return single(worked(0, 0));
  const all = [...ranges, insteadRange];
  const shape = commonShape(all.map(shapeOf));
  if (!shape.ok) return refusedWhole(shape.problems[0]);
  const { rows, columns } = shape.value;
  return {
    rows,
    columns,
    different: rows + 1 - Math.min(...all.filter(({ length }) => length > 1).map(sameRows), rows),
    at: answersByCells(
      all.filter((range) => !isSingle(range)).map((range) => (row, column) => cellAt(range, row, column)),
      worked,
    ),
  };
};
