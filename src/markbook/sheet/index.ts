/** A sheet’s cells as they were read, and how cells are addressed. */
export { cellAddress, type CellPlace, rowOfAddress } from './cellPlace';
export { isErrorText } from './errorText';
export { formulaInRow } from './formulaInRow';
export { freeSheetName } from './freeSheetName';
export { isSameSheet } from './isSameSheet';
export { plainFormula } from './plainFormula';
export { plainSheet } from './plainSheet';
export type { SelectedCell } from './selectedCell';
export type { AreaCells, SheetArea, SheetName } from './sheetName';
export type { Area, SheetSnapshot, TableOnSheet } from './sheetSnapshot';
export { takenCell } from './takenCell';
