import { type Area, cellAddress } from '../sheet';
import type { CellName } from './cellName';
import type { ChangedPlace } from './changedCells';
import type { CellEntry } from './edit';
import type { CellMatrix, Receipt, ResizedTable, WrittenCells } from './receipt';
import { isSameArea } from './sameArea';
import type { StandingNow } from './standingNow';
import { isMixedUp, leaving, lookAt, type LookedAt } from './stayingCells';
import { isFormula } from './typedEntry';
import { writtenFormat } from './writtenFormat';

/** Cells to put back; null leaves a cell, or its format, as it is. */
export interface Restoring {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly entries: CellMatrix<CellEntry>;
  /** The formats the cells have while their entries are put back: in one formatted as text Excel would make text of a formula or number. */
  readonly formatsToEnter: CellMatrix<string | null>;
  readonly formats: CellMatrix<string | null>;
}

export interface UndoPlan {
  readonly cells: readonly Restoring[];
  readonly sheetsToDelete: readonly string[];
  readonly tablesToDissolve: readonly string[];
  readonly tablesToResize: readonly ResizedTable[];
  /** Cells changed since the write: they stay as they are. */
  readonly left: readonly CellName[];
  /** Sheets and tables that stay, or stay as large as they are, because something on them was changed or added since. */
  readonly kept: readonly string[];
  /** True where rows had been written to other places and were changed since: put back in part, they would be mixed up. */
  readonly isMixedUp: boolean;
}

const isWithin = (area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const writtenOn = (receipt: Receipt, sheetId: string): ReadonlySet<string> =>
  new Set(
    receipt.cells
      .filter((part) => part.sheetId === sheetId)
      .flatMap(({ before, row, column }) =>
        before.flatMap((cells, down) => cells.map((_cell, across) => cellAddress(row + down, column + across))),
      ),
  );

/** True where a write left a cell as it was; text that looks like a formula can't be told from one. */
const isUnchanged = (before: CellEntry, after: string | number | boolean | undefined): boolean =>
  typeof before === 'object' ? before?.formula === after : before === after && !isFormula(before);

const restoring = (
  part: WrittenCells,
  now: StandingNow['cells'][number],
  isLeft: (cell: string) => boolean,
): Restoring => {
  const entries = part.before.map((cells, down) =>
    cells.map((entry, across) => {
      const isKept = isUnchanged(entry, part.after[down]?.[across]);
      return isKept || isLeft(cellAddress(part.row + down, part.column + across)) ? null : entry;
    }),
  );
  const cells = part.formatsBefore.map((formats, down) =>
    formats.map((before, across) => {
      const [left, stands] = [part.formatsAfter[down]?.[across], now?.formats[down]?.[across]];
      const format = before !== left && stands === left ? before : null;
      const stood = format ?? stands ?? 'General';
      const enter = writtenFormat(entries[down]?.[across] ?? null, stood, undefined);
      return enter === null ? { enter: format, format } : { enter, format: stood };
    }),
  );
  return {
    sheetId: part.sheetId,
    row: part.row,
    column: part.column,
    entries,
    formatsToEnter: cells.map((row) => row.map(({ enter }) => enter)),
    formats: cells.map((row) => row.map(({ format }) => format)),
  };
};

const NONE_MOVED: ReadonlySet<string> = new Set();

const namedOnce = (names: readonly ChangedPlace[]): readonly ChangedPlace[] => [
  ...new Map(names.map((name) => [`${name.sheet} ${name.cell}`, name])).values(),
];

const hasChanged = (
  parts: readonly LookedAt[],
  sheetId: string,
  where: (place: ChangedPlace) => boolean = () => true,
): boolean => parts.some(({ part, staying }) => part.sheetId === sheetId && staying.some(where));

/** What was filled in since on a sheet that was added. */
const addedSince = (receipt: Receipt, now: StandingNow, sheetId: string): readonly CellName[] => {
  const filled = now.filled.get(sheetId) ?? [];
  if (filled.length === 0) return filled;
  const written = writtenOn(receipt, sheetId);
  return filled.filter(({ cell }) => !written.has(cell));
};

const canShrink = (table: ResizedTable, parts: readonly LookedAt[], now: StandingNow): boolean =>
  isSameArea(table.after, now.tables.get(table.tableId)) &&
  !hasChanged(parts, table.sheetId, (place) => isWithin(table.after, place) && !isWithin(table.before, place));

/**
 * How a write is taken back: what was not touched since goes back to what it was; a cell changed since stays and is
 * named; a sheet or table that was added goes only when nothing on it was changed or added since.
 */
export const undoPlan = (receipt: Receipt, now: StandingNow): UndoPlan => {
  const looked = lookAt(receipt, now);
  const parts = leaving(looked, now.moved ?? NONE_MOVED);
  const mixedUp = isMixedUp(receipt, looked, now);
  const leftCells = (mixedUp ? looked : parts).flatMap(({ staying }) => staying);
  const sheets = receipt.addedSheets.filter(({ sheetId }) => now.filled.has(sheetId));
  const extras = sheets.flatMap(({ sheetId }) => addedSince(receipt, now, sheetId).map((name) => ({ sheetId, name })));
  const keptSheets = sheets.filter(
    (sheet) => hasChanged(parts, sheet.sheetId) || extras.some(({ sheetId }) => sheetId === sheet.sheetId),
  );
  const isOnAddedSheet = (id: string): boolean => sheets.some(({ sheetId }) => sheetId === id);
  const tables = receipt.addedTables.filter(
    ({ tableId, sheetId }) => now.tables.has(tableId) && !isOnAddedSheet(sheetId),
  );
  const keptTables = tables.filter(
    ({ tableId, sheetId, area }) =>
      !isSameArea(area, now.tables.get(tableId)) || hasChanged(parts, sheetId, (place) => isWithin(area, place)),
  );
  const resized = receipt.resizedTables.filter(({ tableId }) => now.tables.has(tableId));
  const tablesToResize = resized.filter((table) => canShrink(table, parts, now));
  const keptSizes = resized.filter((table) => !tablesToResize.includes(table));
  const staysWhole = (part: WrittenCells): boolean =>
    isOnAddedSheet(part.sheetId) ||
    keptTables.some(({ sheetId, area }) => sheetId === part.sheetId && isWithin(area, part));
  return {
    cells: parts
      .filter(({ part, now: found }) => found !== undefined && !staysWhole(part))
      .map(({ part, staying, now: found }) => {
        const left = new Set(staying.map(({ cell }) => cell));
        return restoring(part, found, (cell) => left.has(cell));
      }),
    sheetsToDelete: sheets.filter((sheet) => !keptSheets.includes(sheet)).map(({ sheetId }) => sheetId),
    tablesToDissolve: tables.filter((table) => !keptTables.includes(table)).map(({ tableId }) => tableId),
    tablesToResize,
    left: [...namedOnce(leftCells), ...extras.map(({ name }) => name)],
    kept: [...keptSheets, ...keptTables, ...keptSizes].map(({ name }) => name),
    isMixedUp: mixedUp,
  };
};
