import {
  type AddedSheet,
  type AddedTable,
  type CellEntry,
  type CellMatrix,
  type DressedCells,
  type FoundCells,
  NOTHING_WATCHED,
  type ResizedTable,
  type Watched,
  type WrittenCells,
} from '../../markbook/edits';

/** Cells that were about to be written, as they were found, and what was to be written. */
export interface AttemptedCells {
  readonly found: FoundCells;
  readonly wanted: CellMatrix<CellEntry>;
}

/** What a write has done so far, in the order it was done: a receipt in the making. */
export interface WriteLog {
  readonly cells: WrittenCells[];
  readonly addedSheets: AddedSheet[];
  readonly addedTables: AddedTable[];
  readonly resizedTables: ResizedTable[];
  readonly dressed: DressedCells[];
  /** The cells of the request under way: whether Excel has written them is not known yet. */
  attempted: readonly AttemptedCells[];
  /** The name of a sheet being added, likewise. */
  attemptedSheet: string | undefined;
  /** What Excel may have changed by itself, as it stood before. */
  watched: Watched;
}

export const emptyLog = (): WriteLog => ({
  cells: [],
  addedSheets: [],
  addedTables: [],
  resizedTables: [],
  dressed: [],
  attempted: [],
  attemptedSheet: undefined,
  watched: NOTHING_WATCHED,
});

/** False while nothing was written. */
export const hasWritten = ({ cells, addedSheets, resizedTables, attempted, attemptedSheet }: WriteLog): boolean =>
  cells.length + addedSheets.length + resizedTables.length + attempted.length > 0 || attemptedSheet !== undefined;
