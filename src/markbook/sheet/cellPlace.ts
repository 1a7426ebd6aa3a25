/** Where something stands in the workbook: `cell` is an address such as `B12`. */
export interface CellPlace {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
}

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

const columnLetters = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  const letter = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
};

/** The address of a cell, such as `B12`; both numbers count from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The sheet row of an address such as `B12`, counted from 0. */
export const rowOfAddress = (address: string): number => Number(/(?<!\d)\d+$/.exec(address)?.[0] ?? 0) - 1;
