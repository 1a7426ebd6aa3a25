import type { Area } from '../sheet';
import type { CellName } from './cellName';
import type { CellMatrix } from './receipt';

/** What stands now where a write went. */
export interface StandingNow {
  /** In the order of the receipt's cells; absent where their sheet is gone. */
  readonly cells: readonly (
    { readonly formulas: CellMatrix<string | number | boolean>; readonly formats: CellMatrix<string> } | undefined
  )[];
  /** Filled cells of the sheets that were added, by the sheet's id; a sheet that is gone is absent. */
  readonly filled: ReadonlyMap<string, readonly CellName[]>;
  /** Rows, as `rowName` has them, in which somebody else stands by now. */
  readonly moved?: ReadonlySet<string>;
  /** Where the tables stand that were added or resized, by their id; a table that is gone is absent. */
  readonly tables: ReadonlyMap<string, Area>;
}

/** A row of a sheet, as `Standing` names those that moved. */
export const rowName = (sheetId: string, row: number): string => `${sheetId} ${row}`;
