import type { ErrorCell } from './errorCell';

/** What one cell of the answer shows. */
export type ShownCell = string | number | boolean | ErrorCell;

/** A single error is thrown, as Excel wants it; a range keeps its errors in their places. */
export const shownRange = (cells: ShownCell[][]): unknown[][] => {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (typeof only === 'object') throw only;
  return cells;
};

/** The answers, with the last of them repeated in as many rows as are wanted. */
export const withRowsBelow = <Shown>(answers: Shown[][], rows: number): Shown[][] => {
  const [last] = answers.slice(-1);
  return last === undefined ? answers : answers.concat(new Array<Shown[]>(rows - answers.length).fill(last));
};
