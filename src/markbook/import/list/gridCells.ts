import type { ListGrid } from '../reading/readDelimited';
import { cellsOf, type SheetCells } from '../../tracker/cellsOf';

/** Lets a list be read as a sheet is, so that headings and totals are found in the same way. */
export const gridCells = (grid: ListGrid): SheetCells => {
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const values = grid.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  return cellsOf({
    name: '',
    isHidden: false,
    isProtected: false,
    row: 0,
    column: 0,
    values,
    // An imported cell never holds a formula, whatever it begins with.
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  });
};
