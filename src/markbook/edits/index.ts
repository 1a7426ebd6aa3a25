/** Changes to cells: planned, previewed, written in one step and taken back. */
export type { CellName } from './cellName';
export { cellsEdits } from './cellsEdits';
export { changedCells, type ChangedPlace } from './changedCells';
export type {
  CellEntry,
  CellRule,
  CellsEdit,
  DressEdit,
  Edit,
  FormulaEntry,
  FurnishEdit,
  LayoutEdit,
  SheetEdit,
  TableEdit,
  TableSizeEdit,
} from './edit';
export { equalRuns } from './equalRuns';
export { formulaEntry } from './formulaEntry';
export { foundEntry } from './foundEntry';
export { growthFirst } from './growthFirst';
export type { HeldCells } from './heldCells';
export { isLeftToUndo, touchesWrite } from './leftToUndo';
export { movedRows } from './movedRows';
export { type ChangedCell, previewCells } from './previewCells';
export type {
  AddedSheet,
  AddedTable,
  CellMatrix,
  DressedCells,
  FoundCells,
  HeldRows,
  Looks,
  Receipt,
  ResizedTable,
  WrittenCells,
} from './receipt';
export { isSameArea } from './sameArea';
export { rowName, type StandingNow } from './standingNow';
export { isFormula, isTaken, typedEntry, type TypedEntry } from './typedEntry';
export { type Restoring, type UndoPlan, undoPlan } from './undoPlan';
export { grownOver, type TableAround } from './watched/tableAround';
export { type CellsWanted, type WatchedArea, watchedAreas } from './watched/watchedAreas';
export {
  cellKey,
  isExcelsDoing,
  isThird,
  NOTHING_WATCHED,
  type Watched,
  watchedAgain,
  type WatchedCell,
  watchedCells,
} from './watched/watchedCells';
export { cellsWritten, type WriteBatch, writeBatches } from './writeBatches';
export { writtenFormat } from './writtenFormat';
