/** The workbook’s UMS tables and scale, read and compiled. */
export { boundaryShiftWords, seriesBefore } from './boundaryShift';
export { conversionGrid, type ConversionGrid, type GridSquare } from './conversionGrid';
export { conversionGroups } from './conversionGroups';
export { leastTrusted, readConversionStatus } from './conversionStatus';
export { tableAndCopies } from './copiedTables';
export { type Figures, readFigures } from './figures';
export type { HeldConversion } from './foundConversions';
export type { FoundReading, FoundRow, FoundTable, FromText, KeyInText } from './foundTable';
export { gridKey, squareName } from './gridWords';
export { type KeptColumns, keptColumns, keptRows } from './keptRows';
export { onlySubjectOf } from './onlySubject';
export { keyText } from './rowKey';
export { sayNoSubject } from './sayNoSubject';
export { scaleRows } from './scaleRows';
export type { SheetTable, TablesSnapshot } from './snapshot';
