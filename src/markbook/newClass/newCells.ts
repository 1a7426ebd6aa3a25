import type { CellEntry, CellsEdit } from '../edits';

/** Cells of a sheet that the same write makes: blank until then. */
export const newCells = (
  sheet: string,
  row: number,
  column: number,
  after: readonly (readonly CellEntry[])[],
): CellsEdit => ({
  kind: 'cells',
  sheet,
  row,
  column,
  before: after.map((cells) => cells.map(() => '')),
  after,
});
