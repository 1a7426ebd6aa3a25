import { cellAddress } from './cellPlace';
import type { Area } from './sheetSnapshot';

/** What can stand where something new is to be written. */
interface Standing {
  /** What stands in a cell of the sheet; '' for nothing. */
  readonly formulaAt: (row: number, column: number) => string | number | boolean;
  /** Other tables and merged cells of the sheet. */
  readonly areas: readonly Area[];
}

const isIn = ({ row, column, rows, columns }: Area, ofRow: number, ofColumn: number): boolean =>
  ofRow >= row && ofRow < row + rows && ofColumn >= column && ofColumn < column + columns;

/** The first cell of an area that is in the way of writing there: it holds something, or is part of a table or of merged cells. */
export const takenCell = ({ formulaAt, areas }: Standing, area: Area): string | undefined => {
  const near = areas.filter(
    (each) =>
      each.row < area.row + area.rows &&
      area.row < each.row + each.rows &&
      each.column < area.column + area.columns &&
      area.column < each.column + each.columns,
  );
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (formulaAt(row, column) !== '' || near.some((each) => isIn(each, row, column)))
        return cellAddress(row, column);
    }
  }
  return undefined;
};
