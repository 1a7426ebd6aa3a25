import { describe, expect, test } from 'vitest';
import { resolveReference } from '../../../../src/markbook/places/resolveReference';
import type { WorkbookPlaces } from '../../../../src/markbook/places/workbookPlaces';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const PLACES: WorkbookPlaces = {
  sheets: [{ sheet: 'Marks', area: area(0, 0, 31, 8) }, { sheet: 'Old marks' }],
  tables: [
    {
      name: 'Marks',
      sheet: 'Marks',
      area: area(0, 1, 12, 4),
      headers: ['Learner', 'C1', 'C2', 'C3'],
      hasHeaders: true,
      hasTotals: true,
    },
  ],
  names: [
    { name: 'Ledger', refersTo: '=Marks!$G$2:$I$6' },
    { name: 'Ledger', sheet: 'Old marks', refersTo: "='Old marks'!$A$1:$C$2" },
    { name: 'Passmark', refersTo: '=42' },
  ],
  spills: [{ sheet: 'Marks', row: 0, column: 6, area: area(0, 6, 8, 3) }],
};

const FROM = { sheet: 'Marks', row: 4, column: 3 };
const found = (reference: string, flags: { isOwnRow?: boolean; isSpill?: boolean } = {}, from = FROM) => {
  const { isOwnRow = false, isSpill = false } = flags;
  const expression = { kind: 'reference', reference, isText: false, isOwnRow, isSpill, written: reference } as const;
  const resolved = resolveReference(expression, from, PLACES);
  return resolved.ok ? [resolved.place.sheet, resolved.place.area] : resolved.nowhere;
};

describe('the cells a reference stands for', () => {
  test.each([
    ['C7', 'Marks', area(6, 2)],
    ['$C$7:D9', 'Marks', area(6, 2, 3, 2)],
    ["'old MARKS'!A1", 'Old marks', area(0, 0)],
    ['A:A', 'Marks', area(0, 0, 31, 1)],
    ["'Old marks'!A:B", 'Old marks', area(0, 0, 1, 2)],
    ['[@C1]', 'Marks', area(4, 2)],
    ['[@[C1]:[C3]]', 'Marks', area(4, 2, 1, 3)],
    ['marks[c2]', 'Marks', area(1, 3, 10, 1)],
    ['Marks[#All]', 'Marks', area(0, 1, 12, 4)],
    ['Marks[[#Headers],[C1]]', 'Marks', area(0, 2)],
    ['Marks[[#Totals],[C1]]', 'Marks', area(11, 2)],
    ['Marks', 'Marks', area(1, 1, 10, 4)],
    ['ledger', 'Marks', area(1, 6, 5, 3)],
  ])('%s', (reference, sheet, expected) => expect(found(reference)).toEqual([sheet, expected]));

  test('a sheet’s own name comes before the workbook’s', () =>
    expect(found('Ledger', {}, { sheet: 'Old marks', row: 5, column: 5 })).toEqual(['Old marks', area(0, 0, 2, 3)]));
  test('@ takes the cell in the formula’s own row', () =>
    expect(found('F:F', { isOwnRow: true })).toEqual(['Marks', area(4, 5)]));
  test('# takes all that a formula fills', () =>
    expect(found('G1', { isSpill: true })).toEqual(['Marks', area(0, 6, 8, 3)]));

  test.each([
    ['DIT', 'unknown-name'],
    ['Passmark', 'not-cells'],
    ['Gone!A1', 'not-cells'],
    ["'[Book 1.xlsx]Marks'!A1", 'other-workbook'],
    ['Marks[C4]', 'unknown-name'],
  ])('%s is nowhere: %s', (reference, why) => expect(found(reference)).toBe(why));
  test('the header row has no [@C1]', () => expect(found('[@C1]', {}, { ...FROM, row: 0 })).toBe('own-row-outside'));
});
