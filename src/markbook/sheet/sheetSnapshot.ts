import type { CellInput } from '../../rules';

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table as it stands on a sheet; the area holds its header row and, when shown, its totals row. */
export interface TableOnSheet {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** One worksheet as it stood when it was read: all that pure code may know of it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** Row and column of the first cell of `values`. */
  readonly row: number;
  readonly column: number;
  /** What the cells hold; a blank cell is null, an error its text such as `#N/A`, a date its serial number. */
  readonly values: readonly (readonly CellInput[])[];
  /** For each cell its formula with `=`, otherwise its value as Excel writes it; '' is blank. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** By index within `values`. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableOnSheet[];
  /** Other sheets that formulas here read, where they were read with it. */
  readonly beside?: readonly SheetSnapshot[];
}
