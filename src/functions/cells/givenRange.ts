import type { Shape } from '../../markbook/reading/commonShape';
import { givenCell, type GivenCell } from './givenCell';

/** The cells given for one argument, row by row; a single value is a range of one cell, and so is an argument left out. */
export type GivenRange = readonly (readonly GivenCell[])[];

/** The same before anything in it is read. */
export type UnreadRange = readonly (readonly unknown[])[];

const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row);

/** An argument as a range of cells still to be read: `v` and `[[v]]` are alike, null is blank or left out. */
export const unreadRange = (argument: unknown): UnreadRange => {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  if (rows.length === 0 || (isRow(rows[0]) && rows[0].length === 0)) return [[null]];
  return rows.every(isRow) ? rows : rows.map((row) => (isRow(row) ? row : [row]));
};

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

const upTo = (range: UnreadRange, isLast: (row: readonly unknown[]) => boolean): UnreadRange =>
  range.slice(0, 1 + Math.max(0, range.findLastIndex(isLast)));

/** The range down to its last row with something in it, at least one row: whole columns end where the marks end. */
export const rowsInUse = (range: UnreadRange): UnreadRange => upTo(range, (row) => !row.every(isEmpty));

/** The same where 0 says nothing either: Excel may hand a blank cell over as 0. */
export const rowsAboveZero = (range: UnreadRange): UnreadRange =>
  upTo(range, (row) => !row.every((cell) => isEmpty(cell) || cell === 0));

/** How many rows at the end of a range say the same as its last one, as the blank rows of a whole column do. */
export const sameRows = (range: UnreadRange): number => {
  const last = range.at(-1) ?? [];
  const other = range.findLastIndex(
    (row) => row.length !== last.length || row.some((cell, at) => !Object.is(cell, last[at])),
  );
  return range.length - 1 - other;
};

/** Reads the cells of a range. */
export const readRange = (range: UnreadRange): GivenRange => range.map((row) => row.map(givenCell));

/** Reads an argument as a range. */
export const givenRange = (argument: unknown): GivenRange => readRange(unreadRange(argument));

export const shapeOf = (range: UnreadRange): Shape => ({ rows: range.length, columns: range[0]?.length ?? 1 });
