import type { ListGrid } from '../reading/readDelimited';
import { plainSheet } from '../../sheet';
import { cellsOf, type SheetCells } from '../../tracker';

/** Lets a list be read as a sheet is, so that headings and totals are found in the same way. */
export const gridCells = (grid: ListGrid): SheetCells => {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const values = grid.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  // An imported cell never holds a formula, whatever it begins with.
  return cellsOf(plainSheet({ name: '', values, formulas: [] }));
};
