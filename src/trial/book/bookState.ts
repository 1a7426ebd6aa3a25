import type { ShownBook } from './shownBook';
import type { BookStyle } from './style';
import type { Area, CellState, Printing, SheetInfo, TableInfo, Validation } from './terms';
import type { XlsxPackage } from '../../markbook/workbookFile';

/** A formula the page cannot compute: its cell is loaded as the saved value, and saved as found unless someone overwrites it. */
export interface HeldFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** With its `=`, as Excel shows it. */
  readonly formula: string;
}

/** A custom XML part of the workbook, such as the add-in's own set-up; `id` is its GUID in braces. */
export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** A workbook file as the page's spreadsheet takes it over. Sheet ids are those of `workbook.sheets`. */
export interface OpenedFile {
  readonly workbook: ShownBook;
  /** Ids of the hidden sheets that only code can show again. */
  readonly veryHidden: readonly string[];
  readonly protectedSheets: readonly string[];
  /** Cells whose style says "not locked", by sheet id; every other cell is locked once its sheet is protected. */
  readonly unlocked: Readonly<Record<string, readonly Area[]>>;
  readonly heldFormulas: readonly HeldFormula[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly calculationMode: 'automatic' | 'manual';
  /** Places of formulas without array form, by sheet id: where one value is wanted, a range means one cell of it. */
  readonly plainFormulas: Readonly<Record<string, ReadonlySet<number>>>;
  /** Areas of arrays and data tables that were entered into many cells at once, by sheet. */
  readonly arrays: Readonly<Record<string, readonly Area[]>>;
  /** Rows that a filter hides, by sheet id. */
  readonly filteredRows: Readonly<Record<string, ReadonlySet<number>>>;
  /** Did Excel work out the results in the file, so that it would let them stand on opening? */
  readonly isCalculatedByExcel: boolean;
  /** What the file holds that the page keeps but does not show, in a teacher's words. */
  readonly kept: readonly string[];
  readonly tables: readonly TableInfo[];
  /** Ids of the tables with a totals row: they keep their rows. */
  readonly tablesWithTotals: readonly string[];
  readonly original: XlsxPackage;
}

export interface CellRecord extends CellState {
  readonly row: number;
  readonly column: number;
}

/** The whole style that these cells have now; null is no style. */
export interface StyleRecord {
  readonly area: Area;
  readonly style: BookStyle | null;
}

export interface SheetState extends SheetInfo {
  /** Every cell with content, spilled children included (as values without a formula), in any order. */
  readonly cells: readonly CellRecord[];
  /**
   * Places (see `placeKey`) whose contents someone changed since the file was opened: typed, pasted, filled, cleared, undone.
   * Only these may get another formula or constant; one that is again as the file had it keeps the file's own XML.
   */
  readonly edited: ReadonlySet<number>;
  /**
   * Places of formulas nobody edited whose saved result gives way to the value among `cells`, with all that a spilled one
   * fills. Whoever calculates decides: true dependents of an edit that were worked out and can be trusted. A formula
   * that is in neither set is saved with the result and the text of the file.
   */
  readonly recalculated: ReadonlySet<number>;
  /** Cells whose style was touched since the file was opened; listing an untouched one does no harm. */
  readonly styles: readonly StyleRecord[];
  /** Widths set since the file was opened. */
  readonly columnWidths: readonly { readonly column: number; readonly count: number; readonly pixels: number }[];
  /** Heights set by hand since the file was opened. */
  readonly rowHeights: readonly { readonly row: number; readonly count: number; readonly pixels: number }[];
  /** Panes as they are now. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  /** Of sheets made since the file was opened: how they print. */
  readonly printing?: Printing;
  /** Of sheets made since: what may be typed where. */
  readonly validations?: readonly Validation[];
}

/**
 * The workbook as it is now. The saver compares it with the opened file and carries exactly these differences:
 * contents of cells; styles (bold, italic, underline, strike-through, font, size, colours, fill, borders, number format,
 * alignment, wrap); column widths and row heights; frozen panes; protection on or off (without a password);
 * visibility of sheets; new sheets at the end, with any name, how they print and what may be typed where; new tables; tables of the file made longer, shorter or wider
 * at their right edge; custom XML parts.
 * A sheet of the file that is not among the sheets is taken out of it, one with another name gets that, and a table that is
 * not among the tables is dissolved.
 * Not carried, so to be switched off: moving rows, columns and cell blocks; inserting or deleting single cells; copying a
 * sheet; renaming a table of the file, changing the text of its header cells; names; merging; hiding rows or columns;
 * filters; conditional formats; validation rules of sheets of the file; comments; pictures and charts; rich text within a cell.
 * Whole rows and columns, the order of sheets and of sorted rows are changed in the file itself: see `acts/performAct`.
 */
export interface BookState {
  /** Are there results that depend on a change and could not be worked out here? Excel is asked to do so when it opens the file. */
  readonly hasStale: boolean;
  /** In tab order. An id the file did not have is a new sheet. */
  readonly sheets: readonly SheetState[];
  readonly tables: readonly TableInfo[];
  readonly customXmlParts: readonly CustomXmlPart[];
}
