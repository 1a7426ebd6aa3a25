import type { Area } from '../sheet';

/** What Excel is to calculate in a cell; made by `formulaEntry`, and only of formulas that the add-in made or found. */
export interface FormulaEntry {
  readonly kind: 'formula';
  readonly formula: string;
}

/**
 * What goes into a cell: '' empties it; null leaves it as it is. Any other string stays exactly that text: Excel makes no
 * date of `2024-06`, no number of `007`, and no formula of `=HYPERLINK(…)`. Only a formula entry is ever calculated.
 */
export type CellEntry = string | number | boolean | null | FormulaEntry;

/** New contents for a rectangle of cells. */
export interface CellsEdit {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stood there when the preview was made, as Excel's formula bar shows it ('' is blank); a write refuses where it no longer does. */
  readonly before: readonly (readonly (string | number | boolean)[])[];
  /** True where formulas are entered a second time as they stand: Excel keeps #NAME? until then. */
  readonly again?: true;
  /** True where all of that was text, which in the formula bar looks like the formula it should be. */
  readonly wasText?: true;
  readonly after: readonly (readonly CellEntry[])[];
  /** Rectangles that formulas of this edit spill into: taken back, these cells are left to their formulas. */
  readonly spills?: readonly Area[];
  /** For rows of one of the add-in's tables, each of which is one thing; `move` where some were written to other places. */
  readonly rows?: 'stay' | 'move';
  /** Number format of the cells written, such as `@` for identifiers. Left alone when absent. */
  readonly numberFormat?: string;
}

/** Makes a sheet at the end of the workbook; refused when the name is taken. */
export interface SheetEdit {
  readonly kind: 'add-sheet';
  readonly sheet: string;
  /** Widths of its first columns in points; Excel's own where absent. */
  readonly columnWidths?: readonly number[];
}

/** Makes an Excel table of cells already written, header row first. */
export interface TableEdit {
  readonly kind: 'add-table';
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Gives a table another size, header row included. Cells left outside stay as they are; new rows are written before it grows over them. */
export interface TableSizeEdit {
  readonly kind: 'resize-table';
  readonly table: string;
  /** Where it stood when the preview was made; a write refuses where it no longer does. */
  readonly was: Area;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet that the same write adds looks and prints: A4 upright. Taken back, it goes with its sheet. */
export interface LayoutEdit {
  readonly kind: 'lay-out';
  readonly sheet: string;
  /** Widths of the columns in points, from the first. */
  readonly widths: readonly number[];
  readonly bold: readonly Area[];
  /** Cells of figures, their heading and words in their place too: flush right. */
  readonly figures: readonly Area[];
  /** Headings of tables, on a light grey. */
  readonly shaded: readonly Area[];
  readonly printed: Area;
  /** The row that heads every page, counted from 0, where one does. */
  readonly repeated?: number;
  /** Rows that begin a new page, counted from 0. */
  readonly pageStarts: readonly number[];
}

interface RuleOfCells {
  readonly area: Area;
  /** What Excel says when something else is typed; `warning` lets it be kept. */
  readonly title: string;
  readonly message: string;
  readonly style: 'stop' | 'warning';
}

/** What may be typed into cells: what a formula, written for the first of them, finds right; or what a drop-down lists. */
export type CellRule = RuleOfCells &
  (
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'list'; readonly items: readonly string[] }
  );

/** Makes a sheet that the same write adds ready to be typed into: rows that stay in view, centred cells, bold ones, rules. Taken back, it goes with its sheet. */
export interface FurnishEdit {
  readonly kind: 'furnish';
  readonly sheet: string;
  readonly frozenRows: number;
  readonly bold: readonly Area[];
  readonly centred: readonly Area[];
  readonly rules: readonly CellRule[];
}

/**
 * Has cells that are still plain look as one beside them does: its fill, letters and alignment, or its alignment alone.
 * Cells that were given looks of their own keep them, and so does a protected sheet.
 */
export interface DressEdit {
  readonly kind: 'dress';
  readonly sheet: string;
  readonly area: Area;
  readonly like: { readonly row: number; readonly column: number };
  readonly looks: 'all' | 'alignment';
}

/** One change to the workbook, as data that a preview can show, a test can compare and one call can apply. Applied in order. */
export type Edit = CellsEdit | SheetEdit | TableEdit | TableSizeEdit | LayoutEdit | FurnishEdit | DressEdit;
