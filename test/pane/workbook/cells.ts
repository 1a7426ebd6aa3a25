import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { keyOf, placeOf, type Sheet } from './book';
import type { Content } from './given';

/** What a cell shows underneath its format; '' is blank. */
export const valueAt = ({ cells, spilled }: Sheet, row: number, column: number): Content => {
  const key = keyOf(row, column);
  const cell = cells.get(key);
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined)
    ? cell.value
    : (spilled.get(key)?.value ?? '');
};

/** What the formula bar shows for a cell. */
export const formulaAt = (sheet: Sheet, row: number, column: number): Content =>
  sheet.cells.get(keyOf(row, column))?.formula ?? valueAt(sheet, row, column);

export const formatAt = ({ cells }: Sheet, row: number, column: number): string =>
  cells.get(keyOf(row, column))?.format ?? 'General';

/** True where nothing was typed; something may be spilled into it. */
export const isUntouched = ({ cells }: Sheet, row: number, column: number): boolean => {
  const cell = cells.get(keyOf(row, column));
  return cell === undefined || (cell.value === '' && cell.formula === undefined);
};

/** One answer for each cell of an area. */
export const eachIn = <Told>({ row, column, rows, columns }: Area, told: (row: number, column: number) => Told) =>
  Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, across) => told(row + down, column + across)),
  );

/** The smallest area that holds every cell with something in it. */
export const usedArea = (sheet: Sheet): Area | undefined => {
  const filled = [...sheet.cells]
    .filter(([, { value, formula }]) => value !== '' || formula !== undefined)
    .map(([key]) => placeOf(key));
  const places = [...filled, ...[...sheet.spilled.keys()].map(placeOf)];
  if (places.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

export const isIn = ({ row, column, rows, columns }: Area, ofRow: number, ofColumn: number): boolean =>
  ofRow >= row && ofRow < row + rows && ofColumn >= column && ofColumn < column + columns;

export const meets = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
