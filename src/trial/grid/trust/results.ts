import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/preset-sheets-core';

/** A result in plain data: number, text, TRUE or FALSE, or an error as its text; a blank counts as 0. */
export type Result = number | string | boolean;

/** Results that differ by less than this part of their size differ by rounding only. */
const ROUNDING = 1e-11;
const TINY = 1e-14;

const isNear = (one: number, other: number): boolean => {
  const difference = Math.abs(one - other);
  return difference <= TINY || difference <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
};

/** Are two results the same but for rounding in the last digits? */
const sameResult = (one: Result | undefined, other: Result | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number' ? isNear(one, other) : one === other;

/** What a cell shows, as a result; undefined when it shows nothing that was saved. */
export function shownResult(cell: Nullable<ICellData>): Result | undefined {
  const value = cell?.v;
  if (value === undefined || value === null) return undefined;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

const single = (value: Nullable<BaseValueObject>): Result => (!value || value.isNull() ? 0 : value.getValue());

/** What a formula gave, row by row; a range gives what its cells hold. */
export function givenResults(given: FunctionVariantType): Result[][] {
  if (given.isReferenceObject()) return givenResults((given as BaseReferenceObject).toArrayValueObject());
  const value = given as BaseValueObject;
  if (!value.isArray()) return [[single(value)]];
  return value.getArrayValue().map((row) => Array.from(row, single));
}

/** The results that the cells of a range show. */
export const shownResults = (range: IRange, at: (row: number, column: number) => Nullable<ICellData>): Result[][] =>
  Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
    Array.from(
      { length: range.endColumn - range.startColumn + 1 },
      (__, column) => shownResult(at(range.startRow + row, range.startColumn + column)) ?? '',
    ),
  );

/** Do two results have the same shape and, but for rounding, the same values? */
export const sameResults = (one: readonly (readonly Result[])[], other: readonly (readonly Result[])[]): boolean =>
  one.length === other.length &&
  one.every((row, index) => {
    const beside = other[index] ?? [];
    return row.length === beside.length && row.every((value, column) => sameResult(value, beside[column]));
  });
