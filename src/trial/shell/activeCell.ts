import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';

/** A column's letters: 0 is A, 26 is AA. */
const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** The active cell in words, such as `H7: 66`, with the sentence of an error. */
const activeCellText = (grid: Grid & GridBook): string => {
  const { sheetId, area } = grid.selection();
  const text = grid.readText(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  const message = grid.messageAt(sheetId, area.row, area.column);
  const shown = text === '' ? 'blank' : text;
  return `${columnLetters(area.column)}${area.row + 1}: ${message === null ? shown : `${shown} ${message}`}`;
};

/** Keeps the live region up with the active cell: the grid is a picture, so a screen reader is told here. */
export const sayActiveCell = (grid: Grid & GridBook, region: HTMLElement): (() => void) => {
  const say = (): void => {
    const text = activeCellText(grid);
    if (region.textContent !== text) region.textContent = text;
  };
  grid.on(({ kind }) => {
    if (kind !== 'edited' || grid.isSettled()) queueMicrotask(say);
  });
  return say;
};
