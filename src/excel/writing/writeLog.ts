import type { AddedSheet, AddedTable, FoundCells, ResizedTable, WrittenCells } from '../../markbook/edits/receipt';

/** What a write has done so far, in the order it was done: a receipt in the making. */
export interface WriteLog {
  readonly cells: WrittenCells[];
  readonly addedSheets: AddedSheet[];
  readonly addedTables: AddedTable[];
  readonly resizedTables: ResizedTable[];
  /** The cells of the request under way: whether Excel has written them is not known yet. */
  attempted: readonly FoundCells[];
}

export const emptyLog = (): WriteLog => ({
  cells: [],
  addedSheets: [],
  addedTables: [],
  resizedTables: [],
  attempted: [],
});

/** False while nothing was written. */
export const hasWritten = ({ cells, addedSheets, addedTables, resizedTables, attempted }: WriteLog): boolean =>
  cells.length + addedSheets.length + addedTables.length + resizedTables.length + attempted.length > 0;
