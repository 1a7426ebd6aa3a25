import { cellAddress } from '../../../markbook/sheet';

/** A column as Excel names it, such as `H`; counted from 0. */
export const columnLetters = (column: number): string => cellAddress(0, column).replace(/(?<!\d)\d+$/, '');

/** The cells of a column between two rows, such as `H6:H37`. */
export const columnCells = (column: number, [first, last]: readonly [first: number, last: number]): string =>
  `${cellAddress(first, column)}:${cellAddress(Math.max(first, last), column)}`;
