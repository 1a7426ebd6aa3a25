import type { CellsEdit } from '../edits/edit';
import { cellAddress } from '../sheet/cellPlace';
import type { KeepProblem } from './keepProblem';
import type { KeptTable } from './keptTable';

const isTaken = ({ others, formulaAt }: KeptTable, row: number, column: number): boolean =>
  formulaAt(row, column) !== '' ||
  others.some(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

/** A new column stands right beside the table, where nothing may stand yet. */
export const blockedBeside = (table: KeptTable, rows: number): KeepProblem | undefined => {
  const column = table.column + table.headers.length;
  const row = Array.from({ length: rows + 1 }, (_, index) => table.row + index).find((each) =>
    isTaken(table, each, column),
  );
  if (row === undefined) return undefined;
  const facts = { table: table.name, sheet: table.sheet, cell: cellAddress(row, column) };
  return { rule: 'UMS-3', code: 'cell-in-the-way', facts };
};

/** Writes the heading of a new column right beside the table. */
export const headingBeside = (table: KeptTable, heading: string): CellsEdit => ({
  kind: 'cells',
  sheet: table.sheet,
  row: table.row,
  column: table.column + table.headers.length,
  before: [['']],
  after: [[heading]],
});
