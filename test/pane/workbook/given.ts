import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';

/** What a cell holds: an empty text is a blank cell, an error is its text. */
export type Content = string | number | boolean;

/** A cell with something in it. */
export interface CellGiven {
  readonly row: number;
  readonly column: number;
  readonly value: Content;
  readonly formula?: string;
  readonly format?: string;
  /** On the anchor of a spilled formula: what it fills, row by row, itself included. */
  readonly spill?: readonly (readonly Content[])[];
}

export interface TableGiven {
  readonly name: string;
  /** Header row included, and the row of totals where there is one. */
  readonly area: Area;
  readonly hasTotals?: boolean;
}

export interface SheetGiven {
  readonly name: string;
  readonly cells: readonly CellGiven[];
  readonly tables?: readonly TableGiven[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
}

/** A workbook as plain data: what a test hands to the page, and what it gets back. */
export interface WorkbookGiven {
  readonly sheets: readonly SheetGiven[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  /** What the add-in has kept in it besides its tables. */
  readonly setUp?: object;
  /** The text of its set-up part, where that is not of this edition's making. */
  readonly setUpXml?: string;
}

/** How this Excel behaves; real ones differ in these. */
export interface Switches {
  /** A table takes in what is written right below or beside it. */
  readonly tablesGrow: boolean;
  /** A formula written into a column of a table fills the blank cells of that column, and every new row. */
  readonly columnsFill: boolean;
  /** A blank cell is handed to a function as 0. */
  readonly areBlanksZero: boolean;
  /** The newest level of Excel's interface that is offered, such as `1.17`. */
  readonly excelApi: string;
  /** One step of Undo for all that a request changes is refused. */
  readonly isUndoMergeRefused: boolean;
}

/** An Excel that keeps still. */
export const PLAIN_EXCEL: Switches = {
  tablesGrow: false,
  columnsFill: false,
  areBlanksZero: true,
  excelApi: '1.17',
  isUndoMergeRefused: false,
};
