/** What the page's spreadsheet offers to the parts that play Excel and that save files. Plain data only; rows and columns count from 0. */

import type { Area, CellContent, CellState, NameInfo, Printing, SheetInfo, TableInfo, Validation } from '../book/terms';

export type { Area, CellContent, CellState, NameInfo, Printing, SheetInfo, TableInfo, Validation };

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
}

/** What happened to whole rows or columns, in Excel's words. */
export type Reshaping = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export type GridEvent =
  | { readonly kind: 'edited'; readonly sheetId: string; readonly area: Area; readonly by: 'user' | 'addin' }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'sheetRenamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'tablesChanged'; readonly sheetId: string }
  /** Whole rows or columns came in, or went. */
  | { readonly kind: 'reshaped'; readonly sheetId: string; readonly change: Reshaping; readonly area: Area }
  /** Rows came to stand in another order. */
  | { readonly kind: 'sorted'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'calculated' };

/** The spreadsheet on the page. All reads see the last finished calculation; call `settled()` first where that matters. */
export interface Grid {
  readonly sheets: () => readonly SheetInfo[];
  readonly activeSheetId: () => string;
  readonly activateSheet: (sheetId: string) => void;
  /** Returns the new sheet's id. Refuses a name that Excel refuses (throws HostError). */
  readonly addSheet: (name?: string) => string;
  readonly deleteSheet: (sheetId: string) => void;
  readonly renameSheet: (sheetId: string, name: string) => void;
  readonly setVisibility: (sheetId: string, visibility: SheetInfo['visibility']) => void;
  readonly size: (sheetId: string) => { readonly rows: number; readonly columns: number };

  readonly read: (sheetId: string, area: Area) => readonly (readonly CellState[])[];
  /** The text as painted, number format applied. */
  readonly readText: (sheetId: string, area: Area) => readonly (readonly string[])[];
  /** The smallest area holding every cell with content (and, unless valuesOnly, formats); null when there is none. */
  readonly usedArea: (sheetId: string, valuesOnly: boolean) => Area | null;
  /** One undo step. In `cells`: null leaves a cell alone, '' clears it, text starting with `=` is a formula, a leading `'` makes text. */
  readonly write: (sheetId: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => void;
  readonly clear: (sheetId: string, area: Area, what: 'contents' | 'formats' | 'all') => void;
  readonly styles: (sheetId: string, area: Area) => readonly (readonly CellStyle[])[];
  readonly setStyle: (sheetId: string, area: Area, style: CellStyle) => void;
  readonly columnWidth: (sheetId: string, column: number) => number;
  readonly setColumnWidth: (sheetId: string, column: number, count: number, pixels: number) => void;
  readonly hiddenRows: (sheetId: string, area: Area) => readonly boolean[];
  readonly hiddenColumns: (sheetId: string, area: Area) => readonly boolean[];
  readonly merges: (sheetId: string) => readonly Area[];
  readonly freezeRows: (sheetId: string, rows: number) => void;

  /** Undefined for a sheet that nobody laid out here. */
  readonly printing: (sheetId: string) => Printing | undefined;
  readonly changePrinting: (sheetId: string, part: Partial<Printing>) => void;
  readonly changeValidation: (sheetId: string, area: Area, part: Partial<Omit<Validation, 'area'>>) => void;
  /** False for a sheet that came with the opened file. */
  readonly isMadeHere: (sheetId: string) => boolean;

  readonly tables: () => readonly TableInfo[];
  readonly addTable: (sheetId: string, area: Area, name: string) => TableInfo;
  readonly renameTable: (id: string, name: string) => void;
  readonly resizeTable: (id: string, area: Area) => void;
  /** Removes the table, keeps the cells. */
  readonly convertTableToRange: (id: string) => void;
  readonly names: () => readonly NameInfo[];

  readonly isProtected: (sheetId: string) => boolean;
  readonly isLocked: (sheetId: string, row: number, column: number) => boolean;
  readonly protect: (sheetId: string, on: boolean) => void;

  readonly selection: () => { readonly sheetId: string; readonly area: Area };
  readonly select: (sheetId: string, area: Area) => void;
  readonly isEditing: () => boolean;
  /** Ends an open cell edit, keeping what was typed. */
  readonly commitEdit: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** From now on, until the step is ended, all that is done is one step of undo. */
  readonly beginStep: () => void;
  readonly endStep: () => void;
  /** Leaves undo and redo nothing to do. */
  readonly forgetSteps: () => void;
  readonly focus: () => void;

  readonly calculationMode: () => 'automatic' | 'manual';
  readonly setCalculationMode: (mode: 'automatic' | 'manual') => void;
  readonly recalculate: (scope: 'dirty' | 'full') => Promise<void>;
  /** Resolves when no calculation is due or running; functions that have yet to answer show as busy then. */
  readonly worked: () => Promise<void>;
  /** Resolves when no calculation is pending or running, asynchronous functions included. Immediate when there is none. */
  readonly settled: () => Promise<void>;

  readonly on: (listener: (event: GridEvent) => void) => () => void;
}

/** An error with the code Office.js reports, such as InvalidArgument, ItemNotFound, AccessDenied. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}
