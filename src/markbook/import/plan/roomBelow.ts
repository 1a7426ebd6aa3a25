import { answered, refused, type Answer } from '../../../rules';
import type { TableSizeEdit } from '../../edits';
import { takenCell } from '../../sheet';
import type { TrackerSheet } from './trackerSheet';

/** Why new rows, or a new column, can't be added beside what is there. */
export type NoRoom =
  | { readonly code: 'column-taken'; readonly cell: string }
  | { readonly code: 'no-column'; readonly table: string; readonly column: string }
  | { readonly code: 'totals-row'; readonly table: string }
  | { readonly code: 'too-few-rows'; readonly cell: string };

/** The rows that new learners go to, and how the table grows for them. */
export interface RoomBelow {
  readonly rows: readonly number[];
  readonly resize?: TableSizeEdit;
}

/** Finds free rows for new learners right below the class: the table grows, a plain range uses what is blank. */
export const roomBelow = (
  { snapshot, cells, reading, headings }: TrackerSheet,
  wanted: number,
): Answer<RoomBelow, Exclude<NoRoom, { readonly code: 'column-taken' | 'no-column' }>> => {
  const { tracker, learners } = reading;
  const table = snapshot.tables.find(({ name }) => name === tracker.table);
  const first = (learners.at(-1)?.row ?? tracker.headerRows[1]) + 1;
  const rows = Array.from({ length: wanted }, (_, index) => first + index);
  const end = table === undefined ? Number.POSITIVE_INFINITY : table.area.row + table.area.rows;
  if (table?.hasTotals === true && first + wanted > end - 1) {
    return refused({ code: 'totals-row', table: table.name });
  }
  const newEnd = first + wanted;
  const areas = [...snapshot.tables.filter((each) => each !== table).map(({ area }) => area), ...snapshot.merges];
  const standing = { formulaAt: (row: number, column: number) => (cells.isBlankAt(row, column) ? '' : 'taken'), areas };
  const below = headings.map(({ column }) => ({ row: first, column, rows: wanted, columns: 1 }));
  const grown = table === undefined ? [] : [{ ...table.area, row: end, rows: Math.max(0, newEnd - end) }];
  const cell = [...below, ...grown].map((area) => takenCell(standing, area)).find((each) => each !== undefined);
  if (cell !== undefined) return refused({ code: 'too-few-rows', cell });
  if (table === undefined || newEnd <= end) return answered({ rows });
  return answered({
    rows,
    resize: {
      kind: 'resize-table',
      table: table.name,
      was: table.area,
      rows: newEnd - table.area.row,
      columns: table.area.columns,
    },
  });
};
