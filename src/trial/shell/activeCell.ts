import type { Grid } from '../grid/port';

/** A column's letters: 0 is A, 26 is AA. */
const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** The active cell in words, such as `H7: 66`: the grid is a picture, so a screen reader is told here. */
export const activeCellText = (grid: Grid): string => {
  const { sheetId, area } = grid.selection();
  const text = grid.readText(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  return `${columnLetters(area.column)}${area.row + 1}: ${text === '' ? 'blank' : text}`;
};
