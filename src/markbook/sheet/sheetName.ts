import type { CellInput } from '../../rules';
import type { Area } from './sheetSnapshot';

/** A worksheet of the workbook, before anything on it is read. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isActive: boolean;
}

/** A rectangle of cells on a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What the cells of a rectangle hold; blank is null in `values` and '' in `formulas`. */
export interface AreaCells extends SheetArea {
  readonly values: readonly (readonly CellInput[])[];
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}
