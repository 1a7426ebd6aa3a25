/** A column's letters: 0 is A, 26 is AA. */
const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

/** A cell's name, such as `H7` for row 6, column 7. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
