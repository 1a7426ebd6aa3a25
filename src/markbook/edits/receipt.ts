import type { Area } from '../sheet/sheetSnapshot';

/** Cells as a write found and left them, as Excel's formula bar shows them. Holds learner data: kept in memory only. */
export interface WrittenCells {
  /** Excel's own id of the sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly (string | number | boolean)[])[];
  readonly after: readonly (readonly (string | number | boolean)[])[];
  readonly formatsBefore: readonly (readonly string[])[];
  readonly formatsAfter: readonly (readonly string[])[];
}

/** A table that a write gave another size; areas hold the header row. */
export interface ResizedTable {
  readonly tableId: string;
  readonly before: Area;
  readonly after: Area;
}

/** What a write did to the workbook: enough to take it back and to notice what was changed since. */
export interface Receipt {
  readonly cells: readonly WrittenCells[];
  readonly addedSheets: readonly { readonly sheetId: string; readonly name: string }[];
  readonly addedTables: readonly {
    readonly tableId: string;
    readonly name: string;
    readonly sheetId: string;
    readonly area: Area;
  }[];
  readonly resizedTables: readonly ResizedTable[];
}
