import type { Area, TableInfo } from '../port';

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The table whose cells include this one, if any. */
export const tableAt = (
  tables: readonly TableInfo[],
  sheetId: string,
  row: number,
  column: number,
): TableInfo | undefined => tables.find((table) => table.sheetId === sheetId && isInside(table.area, row, column));
