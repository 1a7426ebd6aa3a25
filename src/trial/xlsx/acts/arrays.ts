import type { Area } from '../../book/terms';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { cellAddress } from '../package/addresses';
import { placeKey } from '../../book/placeKey';
import { ActRefusal } from './actRefusal';
import { isCut, movedArea, type Lines } from './lines';

/** Array formulas once lines came in or went. */
export interface MovedArrays {
  /** What each covers afterwards, by its cell. */
  readonly covers: ReadonlyMap<FileCell, Area>;
  /** Those that spill anew: what they filled is emptied. */
  readonly spiltAnew: ReadonlySet<FileCell>;
  /** Cells that lose what a formula had spilled into them, by where they stood. */
  readonly emptied: ReadonlySet<number>;
}

/** Moves what array formulas cover. An array entered into many cells at once can't be cut, as in Excel. */
export function movedArrays({ cells, name }: FileSheet, lines: Lines): MovedArrays {
  const covers = new Map<FileCell, Area>();
  const spiltAnew = new Set<FileCell>();
  const emptied = new Set<number>();
  for (const cell of cells) {
    const { formula } = cell;
    if (!formula?.covers) continue;
    const own = movedArea(lines, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    if (!isCut(lines, formula.covers)) {
      const moved = movedArea(lines, formula.covers);
      if (moved) covers.set(cell, moved);
      continue;
    }
    if (formula.form !== 'dynamic')
      throw new ActRefusal(
        `Part of an array or a data table can’t be changed, here or in Excel: it begins at ${cellAddress(cell.row, cell.column)} of ${name}. Choose other rows or columns.`,
      );
    for (const place of placesOf(formula.covers)) emptied.add(place);
    emptied.delete(placeKey(cell.row, cell.column));
    if (own) covers.set(cell, own);
    spiltAnew.add(cell);
  }
  return { covers, spiltAnew, emptied };
}

function placesOf({ row, column, rows, columns }: Area): number[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    placeKey(row + Math.floor(index / columns), column + (index % columns)),
  );
}
