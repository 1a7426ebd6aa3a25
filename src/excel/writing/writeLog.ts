import type { AddedSheet, AddedTable, FoundCells, ResizedTable } from '../../markbook/edits/receipt';

/** What a write has done so far, in the order it was done: enough to take it back. */
export interface WriteLog {
  readonly cells: FoundCells[];
  readonly addedSheets: AddedSheet[];
  readonly addedTables: AddedTable[];
  readonly resizedTables: ResizedTable[];
}

export const emptyLog = (): WriteLog => ({ cells: [], addedSheets: [], addedTables: [], resizedTables: [] });

/** False while nothing was written. */
export const hasWritten = (log: WriteLog): boolean =>
  log.cells.length + log.addedSheets.length + log.addedTables.length + log.resizedTables.length > 0;
