/** What was pasted, taken apart into tables of raw marks, UMS and grades. */
export { checkedTable, problemsInAnyComponent } from './checkedTable';
export { type ChangedUms, comparedWithHeld, type HeldComparison } from './comparedWithHeld';
export type { FoundBoundaries } from './foundBoundaries';
export { type OpenedList, type OpenedOrNot, openList } from './openList';
export { openListFile } from './openListFile';
export { type PastedFault, pastedFaults } from './pastedFault';
export type { PastedLine } from './pastedLine';
export { recognise } from './recognise';
export type { TextSheet } from './sheetsAsText';
export { tablesInFile } from './tablesInFile';
export { TOP_UMS } from './topUms';
export { isLearnerList, LONGEST_TABLES } from './wrongPlace';
