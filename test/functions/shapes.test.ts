import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { law } from '../law';
import { setFigures } from '../../src/functions/figures';
import { grade } from '../../src/functions/grade';
import { markgrade } from '../../src/functions/markgrade';
import { qualgrade } from '../../src/functions/qualgrade';
import { range } from '../../src/functions/range';
import { total } from '../../src/functions/total';
import { ums } from '../../src/functions/ums';
import { readFigures } from '../../src/markbook/tables/figures';
import { ILLUSTRATIVE } from '../markbook/illustrativeTables';
import { cell, spilled, valueError } from './customFunctions';

beforeAll(() => {
  setFigures(readFigures(ILLUSTRATIVE));
});

const column = (...cells: unknown[]): unknown[][] => cells.map((each) => [each]);
const row = (...cells: unknown[]): unknown[][] => [cells];

describe('shapes', () => {
  test('a value and a range of one cell read alike', () => {
    expect(ums([[42]], [['DIT']], [['C1']], [['2024-06']])).toEqual([[66]]);
    expect(spilled(ums, 42, 'DIT', 'C1', '2024-06')).toEqual([[66]]);
  });
  test('a range gives its own shape, one value is repeated', () => {
    expect(spilled(ums, column(42, 60), 'DIT', 'C1', '2024-06')).toEqual(column(66, 90));
    expect(spilled(ums, row(42, 60), 'DIT', 'C1', '2024-06')).toEqual(row(66, 90));
  });
  test('a column against a row gives the grid', () =>
    expect(spilled(ums, column(42, 60), 'DIT', row('C1', 'C3'), '2024-06')).toEqual([
      [66, spilledNumber(42, 'C3')],
      [90, spilledNumber(60, 'C3')],
    ]));
  test.each([
    [column(1, 2), column('C1', 'C2', 'C3'), '2 × 1', '3 × 1'],
    [row(1, 2), row('C1', 'C2', 'C3'), '1 × 2', '1 × 3'],
    [[row(1, 2)[0], row(1, 2)[0]], column('C1', 'C2'), '2 × 2', '2 × 1'],
  ])('other different shapes are refused as a whole', (marks, components, first, second) =>
    expect(spilled(ums, marks, 'DIT', components, '2024-06')).toEqual(
      valueError(
        `Ranges of ${first} and ${second} cells don’t fit together. Give ranges of one size, or single cells.`,
      ),
    ),
  );
  test('one bad cell gives one error, the rest are answered', () =>
    expect(spilled(ums, column(42, 61, 0, 'X', ''), 'DIT', 'C1', '2024-06')).toEqual(
      column(66, valueError('Mark 61 is above the maximum of 60 for DIT C1 2024-06.'), 0, 'X', ''),
    ));
  test('RANGE gives four cells for each mark of one column', () => {
    expect(spilled(range, column(42, 61), 'DIT', 'C1')).toMatchObject([
      [63, 65, 66, 5],
      [{ error: '#N/A' }, {}, {}, {}],
    ]);
    expect(spilled(range, row(42, 43), 'DIT', 'C1')).toEqual(valueError('Give mark as one column of cells.'));
  });

  const cells = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom('', 'X', null, 'twelve', 61, 1.5));
  law([fc.array(fc.tuple(cells, cells, cells), { minLength: 2, maxLength: 8 })])(
    'a spilled answer is what each cell alone would show',
    (rows) => {
      expect(spilled(markgrade, rows, 'DIT', 'C2', '2024-06')).toEqual(
        rows.map((each) => each.map((mark) => cell(markgrade, mark, 'DIT', 'C2', '2024-06'))),
      );
    },
  );
  law([
    fc.array(cells, { minLength: 2, maxLength: 6 }),
    fc.array(fc.constantFrom('C1', 'C2', 'C3'), { minLength: 2, maxLength: 6 }),
  ])('a grid is a column of rows', (marks, components) => {
    expect(spilled(ums, column(...marks), 'DIT', row(...components), '2024-06')).toEqual(
      marks.map((mark) => components.map((component) => cell(ums, mark, 'DIT', component, '2024-06'))),
    );
  });
});

const spilledNumber = (mark: number, component: string): number => Number(cell(ums, mark, 'DIT', component, '2024-06'));

/** What Excel makes of `[@C1]&""`: text of whatever stands there, whichever way it hands blank cells to functions. */
const asText = (value: number | string | null): string => String(value ?? '');

describe('blank, 0 and X', () => {
  test.each(['', null, '  '])('%j is blank and stays blank, never 0', (blank) => {
    expect(cell(ums, blank, 'DIT', 'C1', '2024-06')).toBe('');
    expect(cell(grade, blank, 'C1')).toBe('');
    expect(cell(qualgrade, blank)).toBe('');
  });
  test.each(['X', 'x', 'ABS', 'absent', ' Absent '])('%j is absent', (absent) => {
    expect(cell(ums, absent, 'DIT', 'C1', '2024-06')).toBe('X');
    expect(cell(grade, absent, 'C1')).toBe('X');
    expect(cell(qualgrade, absent)).toBe('X');
  });
  test('0 is a mark', () => {
    expect(cell(ums, 0, 'DIT', 'C1', '2024-06')).toBe(0);
    expect(cell(grade, 0, 'C1')).toBe('U');
    expect(cell(total, 0, 0, 0)).toBe(0);
  });
  test('blank and absent are answered before anything is looked up', () => {
    expect(cell(ums, '', 'nothing', 'C9', 'never')).toBe('');
    expect(cell(ums, 'X', 'nothing', 'C9', 'never')).toBe('X');
  });
  test('formulas as the add-in writes them give the same whether Excel hands blanks over as 0 or as null', () => {
    const sheet = [42, 0, null, 'X', '42 '] as const;
    const expected = column(66, 0, '', 'X', 66);
    const written = sheet.map((value) => [asText(value)]);
    const otherColumns = (blank: 0 | null): unknown[][] => sheet.map(() => [blank]);
    for (const blank of [0, null] as const) {
      expect(spilled(ums, written, 'DIT', 'C1', '2024-06')).toEqual(expected);
      expect(spilled(ums, otherColumns(blank), 'DIT', 'C1', '2024-06')).toEqual(
        sheet.map(() => [blank === 0 ? 0 : '']),
      );
    }
  });
});
