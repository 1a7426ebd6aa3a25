import { type SheetSnapshot, type TableOnSheet, takenCell } from '../sheet';
import type { SheetCells, TrackerReading } from '../tracker';

/** Columns that nothing stands in, or the first cell that is in the way. */
export type FreeColumns = { readonly ok: true; readonly first: number } | { readonly ok: false; readonly cell: string };

/** The first cell in the way of a column between two rows, if there is one. */
const inTheWay = (
  { snapshot, cells }: { readonly snapshot: SheetSnapshot; readonly cells: SheetCells },
  column: number,
  [top, bottom]: readonly [number, number],
): string | undefined =>
  takenCell(
    { formulaAt: cells.formulaAt, areas: [...snapshot.tables.map(({ area }) => area), ...snapshot.merges] },
    { row: top, column, rows: bottom - top + 1, columns: 1 },
  );

/** The first of so many free columns: right beside the table, or right of all that stands beside a plain range. */
export const freeColumns = (
  sheet: { readonly snapshot: SheetSnapshot; readonly cells: SheetCells },
  { tracker, leftOut }: TrackerReading,
  table: TableOnSheet | undefined,
  count: number,
): FreeColumns => {
  if (table !== undefined) {
    const { row, column, rows, columns } = table.area;
    const first = column + columns;
    for (let at = first; at < first + count; at += 1) {
      const cell = inTheWay(sheet, at, [row, row + rows - 1]);
      if (cell !== undefined) return { ok: false, cell };
    }
    return { ok: true, first };
  }
  const lastRow = leftOut.reduce((last, { row }) => Math.max(last, row), tracker.learnerRows[1]);
  const rows = [tracker.headerRows[0], lastRow] as const;
  const lastRole = Math.max(...tracker.columns.map(({ column }) => column));
  let first = lastRole + 1;
  for (let at = first; at < first + count; at += 1) {
    const isUsed = sheet.cells.isColumnHidden(at) || inTheWay(sheet, at, rows) !== undefined;
    if (isUsed) first = at + 1;
  }
  return { ok: true, first };
};
