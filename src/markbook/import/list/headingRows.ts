import type { SheetCells } from '../../tracker/cellsOf';
import { headingsOf } from '../../tracker/headings';
import { isKnownHeading } from './listRole';

export type HeadingRows = readonly [first: number, last: number];

const LOOKED_AT = 20;

const knownIn = (cells: SheetCells, rows: HeadingRows): number =>
  headingsOf(cells, rows, [0, cells.endColumn]).filter(isKnownHeading).length;

const hasNumbers = (cells: SheetCells, row: number): boolean =>
  Array.from({ length: cells.endColumn }, (_, column) => cells.textAt(row, column)).some((text) =>
    /^\d+([.,]\d+)?$/.test(text),
  );

/** Finds a list's headings: below titles, in one row or two. Undefined for a list without any. */
export const headingRows = (cells: SheetCells): HeadingRows | undefined => {
  let best: { readonly rows: HeadingRows; readonly known: number } | undefined;
  for (let row = 0; row < Math.min(cells.endRow, LOOKED_AT); row += 1) {
    if (hasNumbers(cells, row)) continue;
    const one = { rows: [row, row] as const, known: knownIn(cells, [row, row]) };
    if (one.known > Math.max(1, best?.known ?? 0)) best = one;
    if (row === 0) continue;
    const two = { rows: [row - 1, row] as const, known: knownIn(cells, [row - 1, row]) };
    if (two.known > Math.max(1, best?.known ?? 0) && isUpperHeading(cells, row - 1)) best = two;
  }
  return best?.rows;
};

/** A row above the headings is part of them when it names more than one thing; a title names one. */
const isUpperHeading = (cells: SheetCells, row: number): boolean =>
  Array.from({ length: cells.endColumn }, (_, column) => cells.isBlankAt(row, column)).filter((blank) => !blank)
    .length > 1;
