import { cellKey, type HeldRows, type Receipt, type WrittenCells } from '../../markbook/edits';
import type { Settled, WatchedNow } from './settle';
import type { Watch } from './watch';
import type { WriteLog } from './writeLog';

/** What Excel did to a watched cell after it was written is known only in the end. */
const asLeft = (part: WrittenCells, now: WatchedNow): WrittenCells => {
  const at = (down: number, across: number) => now.get(cellKey(part.sheetId, part.row + down, part.column + across));
  return {
    ...part,
    after: part.after.map((cells, down) => cells.map((cell, across) => at(down, across)?.formula ?? cell)),
    formatsAfter: part.formatsAfter.map((cells, down) =>
      cells.map((format, across) => at(down, across)?.format ?? format),
    ),
  };
};

/** The cells that a table took in: Excel may have given them formats, and headings that were written over since. */
const takenIn = ({ watched, places, formats }: Watch, now: WatchedNow): readonly WrittenCells[] =>
  watched.areas.flatMap(({ sheetId, area, because }, index) => {
    const worksheet = places[index]?.worksheet;
    if (because !== 'growth' || worksheet === undefined) return [];
    const rows = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => cellKey(sheetId, area.row + down, area.column + across)),
    );
    return [
      {
        ...{ sheet: worksheet.name, sheetId, row: area.row, column: area.column },
        before: rows.map((keys) => keys.map((key) => watched.cells.get(key)?.before ?? '')),
        formatsBefore: formats[index] ?? [],
        after: rows.map((keys) => keys.map((key) => now.get(key)?.formula ?? '')),
        formatsAfter: rows.map((keys) => keys.map((key) => now.get(key)?.format ?? 'General')),
      },
    ];
  });

/** What takes a write back that came to its end. */
export const receiptOf = (
  { cells, addedSheets, addedTables, resizedTables }: WriteLog,
  watch: Watch,
  { now }: Settled,
  held: readonly HeldRows[],
): Receipt => ({
  cells: [...takenIn(watch, now), ...cells.map((part) => asLeft(part, now))],
  addedSheets,
  addedTables,
  resizedTables,
  held,
});
