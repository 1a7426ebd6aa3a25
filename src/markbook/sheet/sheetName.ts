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
