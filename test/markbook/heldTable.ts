import type { SheetTable } from '../../src/markbook/tables/snapshot';

/** A table of the add-in's own as the workbook has it, on a sheet of its own. */
export const heldTable = (name: string, headers: SheetTable['headers'], rows: SheetTable['rows']): SheetTable => ({
  name,
  sheet: name.replace('_', ' '),
  row: 0,
  column: 0,
  headers,
  rows,
});
