/** What a reference or a name of the workbook stands for. */
export { resolveReference } from './resolveReference';
export { isSameName } from './resolved';
export type { Anchor, PlacedName, PlacedTable, WorkbookPlaces } from './workbookPlaces';
