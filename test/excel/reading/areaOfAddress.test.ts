import fc from 'fast-check';
import { parseA1Ref } from '@borgar/fx';
import { describe, expect, it } from 'vitest';
import { areaOfAddress } from '../../../src/excel/reading/areaOfAddress';

const LAST = { row: 1_048_575, column: 16_383 };

/** The same by a library that knows every spelling. */
const byLibrary = (address: string) => {
  const read = parseA1Ref(address, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  const [lastRow, lastColumn] = [
    bottom ?? (top === null ? LAST.row : row),
    right ?? (left === null ? LAST.column : column),
  ];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

const letters = fc.integer({ min: 0, max: 2_000 }).map((number) => {
  const rest = Math.floor(number / 26);
  const last = String.fromCharCode(65 + (number % 26));
  return rest === 0 ? last : `${String.fromCharCode(64 + Math.min(rest, 26))}${last}`;
});
const digits = fc.integer({ min: 1, max: 1_048_576 }).map(String);
const end = fc.tuple(letters, digits).map((parts) => parts.join(''));
const two = (one: fc.Arbitrary<string>) => fc.tuple(one, one).map((ends) => ends.join(':'));

describe('an address as Excel tells it', () => {
  it.each([
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
    ['B2:D9', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['3:5', { row: 2, column: 0, rows: 3, columns: 16_384 }],
    ['B:D', { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
    ['$XFD$1048576', { row: LAST.row, column: LAST.column, rows: 1, columns: 1 }],
    ["'Year 11'!B2", { row: 1, column: 1, rows: 1, columns: 1 }],
  ])('%s is its rectangle', (address, area) => {
    expect(areaOfAddress(address)).toEqual(area);
  });

  it.each(['B2,D4', '', 'B', '12', 'XFE1', 'A1048577', 'A0', 'Marks', 'B:5', 'B2:D'])('%s is none', (address) => {
    expect(areaOfAddress(address)).toBeUndefined();
  });

  it('is read as a library reads it', () => {
    fc.assert(
      fc.property(fc.oneof(end, two(end), two(letters), two(digits)), (address) => {
        expect(areaOfAddress(address)).toEqual(byLibrary(address));
      }),
    );
  });
});
