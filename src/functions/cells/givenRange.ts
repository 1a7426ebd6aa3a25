import type { Shape } from '../../markbook/reading/commonShape';
import { givenCell, type GivenCell } from './givenCell';

/** The cells given for one argument, row by row; a single value is a range of one cell, and so is an argument left out. */
export type GivenRange = readonly (readonly GivenCell[])[];

/** Reads an argument as a range: `v` and `[[v]]` are alike, null is blank or left out. */
export const givenRange = (argument: unknown): GivenRange => {
  if (!Array.isArray(argument)) return [[givenCell(argument)]];
  const rows: readonly unknown[] = argument;
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(givenCell) : [givenCell(row)]));
  return cells.length === 0 || cells[0]?.length === 0 ? [[null]] : cells;
};

export const shapeOf = (range: GivenRange): Shape => ({ rows: range.length, columns: range[0]?.length ?? 1 });
