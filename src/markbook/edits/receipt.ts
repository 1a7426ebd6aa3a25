import type { Area } from '../sheet';
import type { CellEntry } from './edit';
import type { HeldCells } from './heldCells';

export type CellMatrix<Cell> = readonly (readonly Cell[])[];

/** Cells as a write found them, which is how they are put back. */
export interface FoundCells {
  readonly sheet: string;
  /** Excel's own id of the sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellMatrix<CellEntry>;
  readonly formatsBefore: CellMatrix<string>;
  /** For rows that are taken back whole or not at all; `move` where they had been written to other places. */
  readonly rows?: 'stay' | 'move';
}

/** Cells as a write found and left them. Holds learner data: kept in memory only. */
export interface WrittenCells extends FoundCells {
  /** As Excel's formula bar shows them. */
  readonly after: CellMatrix<string | number | boolean>;
  readonly formatsAfter: CellMatrix<string>;
}

/** Cells that a write was planned from, on a sheet that it wrote to. */
export interface HeldRows extends HeldCells {
  readonly sheetId: string;
}

export interface AddedSheet {
  readonly sheetId: string;
  readonly name: string;
}

export interface AddedTable {
  readonly tableId: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** A table that a write gave another size; areas hold the header row. */
export interface ResizedTable {
  readonly tableId: string;
  readonly name: string;
  readonly sheetId: string;
  readonly before: Area;
  readonly after: Area;
}

/** What cells were given to look like others; what is absent stayed as it was. */
export interface Looks {
  readonly fill?: string;
  readonly bold?: true;
  readonly colour?: string;
  readonly alignment?: 'Left' | 'Center' | 'Right';
}

/** Plain cells that a write gave looks. */
export interface DressedCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly looks: Looks;
}

/** What a write did to the workbook: enough to take it back and to notice what was changed since. */
export interface Receipt {
  readonly cells: readonly WrittenCells[];
  readonly addedSheets: readonly AddedSheet[];
  readonly addedTables: readonly AddedTable[];
  readonly resizedTables: readonly ResizedTable[];
  readonly dressed?: readonly DressedCells[];
  /** What said whose the rows were that it wrote to, such as the learners' names. */
  readonly held?: readonly HeldRows[];
}
