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
  /** The texts of its set-up parts, where they are not of this edition's making. */
  readonly setUpXml?: readonly string[];
}

/** How this Excel behaves; real ones differ in these, and what each of them does is known from reports only. */
export interface Switches {
  /** A table takes in what is written right below or beside it. */
  readonly tablesGrow: boolean;
  /** A formula written into a column of a table fills the blank cells of that column, and every new row. */
  readonly columnsFill: boolean;
  /** Such a filling leaves standing what was typed; otherwise it writes over that too. */
  readonly exceptionsStay: boolean;
  /** What is written to rows of which some are hidden lands in those that are seen, from the first on. */
  readonly areRowsMisplaced: boolean;
  /** A table that would hold merged cells is refused. */
  readonly areMergesRefused: boolean;
  /** Where a question about merged cells finds more of them than this, it is refused. */
  readonly mostMerges: number;
  /** How the formula bar shows what was entered as `[@C1]` and `BTEC.UMS(`: so, or as older editions and files spell it. */
  readonly spelling: 'as entered' | 'this row' | 'as in files';
  /** Looking at merged cells, keeping something beside the sheets and deleting a sheet empty Excel's own Undo. */
  readonly isUndoEmptied: boolean;
  /** One step of Undo for all that a request changes: refused before or after a part of it was done. */
  readonly undoMerge: 'kept' | 'refused' | 'refused half-way';
  /** A cell that shows #NAME? goes on doing so, calculated or not, until its formula is entered again. */
  readonly areNamesKept: boolean;
  /** A blank cell is handed to a function as 0. */
  readonly areBlanksZero: boolean;
  /** The newest level of Excel's interface that is offered, such as `1.17`. */
  readonly excelApi: string;
}

/** An Excel that keeps still. */
export const PLAIN_EXCEL: Switches = {
  tablesGrow: false,
  columnsFill: false,
  exceptionsStay: true,
  areRowsMisplaced: false,
  areMergesRefused: false,
  mostMerges: Number.POSITIVE_INFINITY,
  spelling: 'as entered',
  isUndoEmptied: false,
  undoMerge: 'kept',
  areNamesKept: false,
  areBlanksZero: true,
  excelApi: '1.17',
};

/** An Excel with every habit that was reported of any. */
export const EXCEL_WITH_HABITS: Switches = {
  tablesGrow: true,
  columnsFill: true,
  exceptionsStay: true,
  areRowsMisplaced: true,
  areMergesRefused: true,
  mostMerges: 512,
  spelling: 'this row',
  isUndoEmptied: true,
  undoMerge: 'refused',
  areNamesKept: true,
  areBlanksZero: true,
  excelApi: '1.20',
};
