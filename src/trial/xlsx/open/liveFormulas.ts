import { canCompute, type Known } from '../formulas/canCompute';
import type { Area } from '../../book/terms';
import { placeKey } from '../../book/placeKey';
import type { FileCell, FileFormula } from './readCells';

/**
 * Is this formula one the page recalculates, or one whose saved value stands? An array entered into many cells at once
 * fills exactly these, more or fewer than its result has, which the page's own spilling would not.
 */
export function isLive(formula: FileFormula, known: Known): boolean {
  const verdicts = judged.get(known) ?? new WeakMap<FileFormula, boolean>();
  judged.set(known, verdicts);
  const verdict =
    verdicts.get(formula) ??
    (formula.form !== 'dataTable' && arrayOverMany(formula) === null && canCompute(formula.shown, known));
  verdicts.set(formula, verdict);
  return verdict;
}

/** Reading a formula takes long, and opening asks about each several times. */
const judged = new WeakMap<Known, WeakMap<FileFormula, boolean>>();

/** What an array or a data table fills that was entered into many cells at once; null for all other formulas. */
export function arrayOverMany(formula: FileFormula | null): Area | null {
  const covers = formula?.form === 'array' || formula?.form === 'dataTable' ? formula.covers : null;
  return covers !== null && covers.rows * covers.columns > 1 ? covers : null;
}

/** The cells a live array formula fills: their saved values are left to the calculation. */
export function spilledChildren(cells: readonly FileCell[], known: Known): (cell: FileCell) => boolean {
  const filled = new Set<number>();
  for (const { row, column, formula } of cells) {
    const covers = formula?.covers;
    if (!covers || covers.rows * covers.columns === 1 || !isLive(formula, known)) continue;
    for (let down = 0; down < covers.rows; down += 1)
      for (let right = 0; right < covers.columns; right += 1)
        filled.add(placeKey(covers.row + down, covers.column + right));
    filled.delete(placeKey(row, column));
  }
  return (cell) => filled.has(placeKey(cell.row, cell.column));
}
