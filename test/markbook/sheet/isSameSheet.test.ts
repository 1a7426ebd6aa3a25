import { describe, expect, it } from 'vitest';
import { isSameSheet } from '../../../src/markbook/sheet/isSameSheet';
import { plainSheet } from '../../../src/markbook/sheet/plainSheet';
import type { SheetSnapshot } from '../../../src/markbook/sheet/sheetSnapshot';

const AREA = { row: 0, column: 0, rows: 2, columns: 2 };

const SHEET: SheetSnapshot = {
  ...plainSheet({
    name: 'Marks',
    values: [
      ['Learner', 'C1'],
      ['Alfa', 0],
    ],
    formulas: [
      ['Learner', 'C1'],
      ['Alfa', '=0+0'],
    ],
    tables: [{ name: 'Marks', area: AREA, hasTotals: false }],
  }),
  merges: [AREA],
  hiddenRows: new Set([1]),
  hiddenColumns: new Set([0, 1]),
  beside: [plainSheet({ name: 'Tasks', values: [[1]], formulas: [[1]] })],
};

const changed: readonly (readonly [what: string, change: Partial<SheetSnapshot>])[] = [
  ['its name', { name: 'Other' }],
  ['hidden', { isHidden: true }],
  ['protected', { isProtected: true }],
  ['where it begins', { row: 1 }],
  [
    'a blank in place of 0',
    {
      values: [
        ['Learner', 'C1'],
        ['Alfa', null],
      ],
    },
  ],
  [
    '0 as text',
    {
      values: [
        ['Learner', 'C1'],
        ['Alfa', '0'],
      ],
    },
  ],
  [
    'a row more',
    {
      values: [
        ['Learner', 'C1'],
        ['Alfa', 0],
        ['Bravo', 1],
      ],
    },
  ],
  [
    'a formula',
    {
      formulas: [
        ['Learner', 'C1'],
        ['Alfa', '=0*0'],
      ],
    },
  ],
  [
    'a format',
    {
      numberFormats: [
        ['General', 'General'],
        ['General', '0%'],
      ],
    },
  ],
  ['merged cells', { merges: [] }],
  ['a hidden row', { hiddenRows: new Set([0]) }],
  ['a hidden column fewer', { hiddenColumns: new Set([0]) }],
  ['a table’s area', { tables: [{ name: 'Marks', area: { ...AREA, rows: 3 }, hasTotals: false }] }],
  ['a table’s totals', { tables: [{ name: 'Marks', area: AREA, hasTotals: true }] }],
  ['a sheet beside it', { beside: [plainSheet({ name: 'Tasks', values: [[2]], formulas: [[1]] })] }],
  ['no sheet beside it', { beside: [] }],
];

describe('A sheet read again', () => {
  it('is the same when everything in it is', () => {
    expect(isSameSheet(SHEET, structuredClone(SHEET))).toBe(true);
  });

  it.each(changed)('is another one with %s', (_, change) => {
    expect(isSameSheet(SHEET, { ...structuredClone(SHEET), ...change })).toBe(false);
    expect(isSameSheet({ ...structuredClone(SHEET), ...change }, SHEET)).toBe(false);
  });
});
