import { isBlank, textOf, type CellInput } from '../../rules';
import type { Area, SheetSnapshot } from '../sheet';

/** A snapshot's cells by their places on the sheet; beyond what was read a cell is blank. */
export interface SheetCells {
  readonly valueAt: (row: number, column: number) => CellInput;
  readonly formulaAt: (row: number, column: number) => string | number | boolean;
  readonly textAt: (row: number, column: number) => string;
  readonly isBlankAt: (row: number, column: number) => boolean;
  /** The merged cells that hold this one, if any. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  /** One past the last row and the last column with anything in it. */
  readonly endRow: number;
  readonly endColumn: number;
}

const placeKey = (row: number, column: number): string => `${row} ${column}`;

const mergesByCell = (merges: readonly Area[]): ReadonlyMap<string, Area> => {
  const found = new Map<string, Area>();
  for (const area of merges) {
    const rows = Math.min(area.rows, 50);
    const columns = Math.min(area.columns, 200);
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) {
        found.set(placeKey(row, column), area);
      }
    }
  }
  return found;
};

/** Lets a sheet be read by row and column. */
export const cellsOf = (snapshot: SheetSnapshot): SheetCells => {
  const merges = mergesByCell(snapshot.merges);
  const valueAt = (row: number, column: number): CellInput =>
    snapshot.values[row - snapshot.row]?.[column - snapshot.column] ?? null;
  return {
    valueAt,
    formulaAt: (row, column) => snapshot.formulas[row - snapshot.row]?.[column - snapshot.column] ?? '',
    textAt: (row, column) => textOf(valueAt(row, column)),
    isBlankAt: (row, column) => isBlank(valueAt(row, column)),
    mergeAt: (row, column) => merges.get(placeKey(row, column)),
    isRowHidden: (row) => snapshot.hiddenRows.has(row - snapshot.row),
    isColumnHidden: (column) => snapshot.hiddenColumns.has(column - snapshot.column),
    endRow: snapshot.row + snapshot.values.length,
    endColumn: snapshot.column + (snapshot.values[0]?.length ?? 0),
  };
};
