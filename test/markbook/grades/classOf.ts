import type { CellInput } from '../../../src/rules';
import { plainSheet } from '../../../src/markbook/sheet/plainSheet';
import type { SheetSnapshot, TableOnSheet } from '../../../src/markbook/sheet/sheetSnapshot';
import type { Tracker } from '../../../src/markbook/tracker/tracker';

export const TRACKER: Tracker = {
  id: 'one',
  name: 'DIT · Marks',
  subject: 'DIT',
  sheet: 'Marks',
  headerRows: [0, 0],
  learnerRows: [1, 1],
  columns: [
    { role: 'full-name', heading: 'Name', column: 0 },
    { role: 'mark C1', heading: 'C1', column: 1 },
    { role: 'mark C2', heading: 'C2', column: 2 },
    { role: 'mark C3', heading: 'C3', column: 3 },
  ],
  series: { C1: '2024-06', C2: '2024-06', C3: '2024-06' },
};

/** A sheet whose cells are given as the formula bar shows them; values of formulas may be given apart, by address `row column`. */
export const sheetOf = (
  rows: readonly (readonly CellInput[])[],
  shown: Readonly<Record<string, CellInput>> = {},
  tables: readonly TableOnSheet[] = [],
): SheetSnapshot =>
  plainSheet({
    name: 'Marks',
    values: rows.map((cells, row) => cells.map((cell, column) => shown[`${row} ${column}`] ?? cell)),
    formulas: rows.map((cells) => cells.map((cell) => cell ?? '')),
    tables,
  });
