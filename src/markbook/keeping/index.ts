/** How rows come into the add-in’s own tables, and what stands in the way. */
export { addedColumnOf, editsWithColumn } from './addedColumn';
export type { KeepProblem } from './keepProblem';
export { columnAddedWords, describeKeepProblem } from './keepingWords';
export { columnNamed, headingsHeld, isEmptyRow, type KeptTable, keptTable } from './keptTable';
export { keyEntry } from './keyFormula';
export { keyedTableEdits } from './keyedTableEdits';
export { learnerColumnOf, learnersOfRows } from './learnersOfRows';
export { newTableEdits } from './newTableEdits';
export { boundariesToKeep, tableToKeep } from './rowsToKeep';
export { canStandAlone, type RowToKeep, type TableChange } from './tableChange';
export { tableEdits } from './tableEdits';
