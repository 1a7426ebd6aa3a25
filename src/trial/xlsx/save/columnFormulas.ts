import type { TableInfo } from '../../book/terms';
import type { CellRecord, SheetState } from '../../book/bookState';
import { movable } from '../formulas/moveFormula';
import { toFile } from '../formulas/toFile';
import { placeKey } from '../../book/placeKey';

function bodyCells({ area }: TableInfo, index: number, { cells }: SheetState): readonly CellRecord[] {
  const [column, last] = [area.column + index, area.row + area.rows - 1];
  return cells.filter((cell) => cell.column === column && cell.row > area.row && cell.row <= last);
}

/** The formula Excel fills into new rows: the one all cells of the column have. */
export function columnFormula(table: TableInfo, index: number, sheet: SheetState): string | null {
  const cells = bodyCells(table, index, sheet);
  const first = cells[0];
  const formula = first?.formula ?? null;
  if (!first || formula === null || cells.length !== table.area.rows - 1) return null;
  const filled = movable(formula);
  const isSame = cells.every((cell) => cell.formula === filled(cell.row - first.row, 0));
  return isSame ? toFile(formula, table.name) : null;
}

/** The same where someone entered a formula in the column: what the file says of it may have been another one. */
export function enteredColumnFormula(table: TableInfo, index: number, sheet: SheetState): string | null {
  const isEntered = ({ row, column, formula }: CellRecord): boolean =>
    formula !== null && sheet.edited.has(placeKey(row, column));
  return bodyCells(table, index, sheet).some(isEntered) ? columnFormula(table, index, sheet) : null;
}
