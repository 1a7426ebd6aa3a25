import type { Shape } from './commonShape';
import { givenCell, type Given } from './given';

/** What a function is given, by the names of its arguments; nothing of it is read yet. */
export type ArgumentsGiven<Name extends string> = Readonly<Record<Name, unknown>>;

/** The cells given for one argument, row by row, before any of them is read; a single value is a range of one cell. */
export type GivenRange = readonly (readonly unknown[])[];

const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row);

/** An argument as a range of cells: `v` and `[[v]]` are alike, null is blank or left out. */
export const rangeOf = (argument: unknown): GivenRange => {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0 || (isRow(rows[0]) && rows[0].length === 0)) return [[null]];
  return rows.every(isRow) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
};

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

const upTo = (range: GivenRange, isLast: (row: readonly unknown[]) => boolean): GivenRange =>
  range.slice(0, 1 + Math.max(0, range.findLastIndex(isLast)));

/** The range down to its last row with something in it, at least one row: whole columns end where the marks end. */
export const rowsInUse = (range: GivenRange): GivenRange => upTo(range, (row) => !row.every(isEmpty));

/** The same where 0 says nothing either: Excel may hand a blank cell over as 0. */
export const rowsAboveZero = (range: GivenRange): GivenRange =>
  upTo(range, (row) => !row.every((cell) => isEmpty(cell) || cell === 0));

/** How many rows at the end of a range say the same as its last one, as the blank rows of a whole column do. */
export const sameRows = (range: GivenRange): number => {
  const last = range.at(-1) ?? [];
  const other = range.findLastIndex(
    (row) => row.length !== last.length || row.some((cell, at) => !Object.is(cell, last[at])),
  );
  return range.length - 1 - other;
};

export const shapeOf = (range: GivenRange): Shape => ({ rows: range.length, columns: range[0]?.length ?? 1 });

export const isSingle = (range: GivenRange): boolean => range.length === 1 && range[0]?.length === 1;

/** Reads the cells of a range. */
export const cellsGiven = (range: GivenRange): readonly (readonly Given[])[] => range.map((row) => row.map(givenCell));
