import { takenCell } from '../sheet';
import type { KeepProblem } from './keepProblem';
import type { KeptTable } from './keptTable';

/** The cell in the way of the table's having so many rows: new ones go right below it, into every column of it. */
export const blockedBelow = (table: KeptTable, rows: number): string | undefined => {
  const held = table.rows.length;
  const area = { row: table.row + 1 + held, column: table.column, rows: rows - held, columns: table.headers.length };
  return takenCell(table, area);
};

/** The cell in the way of a new column right beside the table, which will have so many rows. */
export const blockedBeside = (table: KeptTable, rows: number): string | undefined =>
  takenCell(table, { row: table.row, column: table.column + table.headers.length, rows: rows + 1, columns: 1 });

/** That a cell is in the way of one of the add-in's tables. */
export const inTheWay = ({ name, sheet }: KeptTable, cell: string): KeepProblem => ({
  code: 'cell-in-the-way',
  facts: { table: name, sheet, cell },
});
