import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { UnsureResult } from '../gridBook';
import { cellOf } from '../functions/customFunctions';
import { cellIndex, type CellIndex } from './cellIndex';
import type { Result } from './results';

export type Standing = UnsureResult['standing'];

export interface Entry extends UnsureResult {
  /** Its formula can't be trusted, failed this time, or only reads cells that are stale. */
  readonly because: 'formula' | 'fault' | 'precedent';
  /** The formula it is about; another one in the same cell is judged anew. */
  readonly f: string | null;
  readonly si: string | null;
  /** What this page came to when the saved result was compared with it. */
  readonly given: readonly (readonly Result[])[] | null;
}

type CellAt = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

export interface Ledger {
  /** The entry about the formula that now stands in the cell. */
  readonly find: (sheetId: string, row: number, column: number, cell: Nullable<ICellData>) => Entry | undefined;
  readonly put: (entry: Omit<Entry, 'f' | 'si'>, cell: Nullable<ICellData>) => void;
  readonly drop: (sheetId: string, row: number, column: number) => void;
  readonly clear: () => void;
  /** Is there a cell in this range whose formula still stands and whose result is stale? */
  readonly hasStale: (sheetId: string, range: IRange, cellAt: CellAt) => boolean;
  /** Every entry whose formula still stands in its cell. */
  readonly all: (cellAt: CellAt) => Entry[];
}

const isAbout = (entry: Entry, cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f ?? cell?.si) && entry.f === (cell?.f ?? null) && entry.si === (cell?.si ?? null);

/** Which cells this page does not vouch for, and why. */
export function ledger(): Ledger {
  const entries = new Map<string, Entry>();
  const stale = new Map<string, CellIndex>();
  const staleIn = (sheetId: string): CellIndex => {
    const index = stale.get(sheetId) ?? cellIndex();
    stale.set(sheetId, index);
    return index;
  };
  return {
    find: (sheetId, row, column, cell) => {
      const entry = entries.size === 0 ? undefined : entries.get(cellOf(sheetId, row, column));
      return entry && isAbout(entry, cell) ? entry : undefined;
    },
    put: (entry, cell) => {
      const { sheetId, row, column, standing } = entry;
      staleIn(sheetId)[standing === 'stale' ? 'add' : 'drop'](row, column);
      entries.set(cellOf(sheetId, row, column), { ...entry, f: cell?.f ?? null, si: cell?.si ?? null });
    },
    drop: (sheetId, row, column) => {
      if (entries.size === 0) return;
      entries.delete(cellOf(sheetId, row, column));
      stale.get(sheetId)?.drop(row, column);
    },
    clear: () => {
      entries.clear();
      stale.clear();
    },
    hasStale: (sheetId, range, cellAt) =>
      stale.get(sheetId)?.some(range, (row, column) => {
        const entry = entries.get(cellOf(sheetId, row, column));
        return entry !== undefined && isAbout(entry, cellAt(sheetId, row, column));
      }) ?? false,
    all: (cellAt) =>
      [...entries.values()].filter((entry) => isAbout(entry, cellAt(entry.sheetId, entry.row, entry.column))),
  };
}
