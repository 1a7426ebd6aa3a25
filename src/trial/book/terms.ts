/** The words in which a workbook is spoken of: plain data only; rows and columns count from 0. */

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

/** How a sheet made on this page prints. */
export type MarginSide = 'left' | 'right' | 'top' | 'bottom' | 'footer';

export interface Printing {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly printed?: Area;
  /** The first and the last row that head every page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** In points; those that nobody set are as they are on a new sheet. */
  readonly margins?: Readonly<Partial<Record<MarginSide, number>>>;
  readonly isCentred?: boolean;
  /** What stands at the foot of every page, in the codes of a workbook's file: `&A` for the sheet's name, `&P` for the page's number. */
  readonly footer?: { readonly left?: string; readonly right?: string };
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
