import type { CellsEdit } from '../edits';
import type { KeptTable } from './keptTable';

/** Writes the heading of a new column right beside the table. */
export const headingBeside = (table: KeptTable, heading: string): CellsEdit => ({
  kind: 'cells',
  sheet: table.sheet,
  row: table.row,
  column: table.column + table.headers.length,
  before: [['']],
  after: [[heading]],
});
