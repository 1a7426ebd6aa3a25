/** What the page's spreadsheet offers to the parts that play Excel and that save files. Plain data only; rows and columns count from 0. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellContent = string | number | boolean | null;

export interface CellState {
  /** What the cell shows underneath its number format; an error is its text, such as `#N/A`; null is empty. */
  readonly value: CellContent;
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error';
  /** The formula with its `=`, as Excel's formula bar shows it; null when there is none (also in spilled children). */
  readonly formula: string | null;
  /** On the anchor of a spilled formula: how far it spills. */
  readonly spill?: Area;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly string[];
}

export interface NameInfo {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetId: string | null;
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
  | { readonly kind: 'calculated' };

/** How a sheet made on this page prints. */
export interface Printing {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly printed?: Area;
  /** The first and the last row that head every page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Rows that begin a new page, counted from 0. */
  readonly pageStarts: readonly number[];
}

/** What may be typed into cells of a sheet made on this page: what a formula finds right, or what a drop-down lists. */
export interface Validation {
  readonly area: Area;
  readonly rule?:
    { readonly kind: 'custom'; readonly formula: string } | { readonly kind: 'list'; readonly source: string };
  /** What is said when something else is typed. */
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}

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
