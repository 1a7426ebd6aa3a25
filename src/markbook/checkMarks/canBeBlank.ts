import type { SheetSnapshot } from '../sheet';
import type { ReferenceExpression } from '../formula';
import { type Anchor, resolveReference } from '../places';
import { placesOn } from '../worked';

/** More cells than this are not looked at one by one. */
const MOST_CELLS = 20_000;

const isFormula = (entry: string | number | boolean | undefined): boolean =>
  typeof entry === 'string' && entry.startsWith('=');

/** Whether a cell that a reference stands for may be blank, now or once it is emptied; true where nobody can tell. */
export const canBeBlank = (
  sheets: readonly SheetSnapshot[],
): ((reference: ReferenceExpression, from: Anchor) => boolean) => {
  const places = placesOn(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (reference, from) => {
    const found = resolveReference(reference, from, places);
    const snapshot = found.ok ? byName.get(found.place.sheet) : undefined;
    if (!found.ok || snapshot === undefined) return true;
    const { row, column, rows, columns } = found.place.area;
    if (rows * columns > MOST_CELLS) return true;
    for (let down = row - snapshot.row; down < row - snapshot.row + rows; down += 1) {
      for (let across = column - snapshot.column; across < column - snapshot.column + columns; across += 1) {
        if (!isFormula(snapshot.formulas[down]?.[across])) return true;
      }
    }
    return false;
  };
};
