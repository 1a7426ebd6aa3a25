import { describe, expect, it } from 'vitest';
import type { UnsureResult } from '../../../src/trial/grid/gridBook';
import { unsureSentence } from '../../../src/trial/shell/unsureWords';

const sheets = [
  { id: 'one', name: 'Marks', visibility: 'visible' },
  { id: 'two', name: '11B DIT', visibility: 'hidden' },
] as const;
const cells = (standing: UnsureResult['standing'], count: number, sheetId = 'one'): UnsureResult[] =>
  Array.from({ length: count }, (_, row) => ({ sheetId, row, column: 27, standing }));

describe('the line about results this page does not vouch for', () => {
  it('is empty when there are none', () => {
    expect(unsureSentence(sheets, [])).toBe('');
  });

  it.each([
    [1, '1 result not recalculated here, kept as Excel saved it (Marks!AB1).'],
    [2, '2 results not recalculated here, kept as Excel saved them (Marks!AB1, Marks!AB2).'],
    [
      5,
      '5 results not recalculated here, kept as Excel saved them (Marks!AB1, Marks!AB2, Marks!AB3, Marks!AB4, Marks!AB5).',
    ],
    [
      6,
      '6 results not recalculated here, kept as Excel saved them (Marks!AB1, Marks!AB2, Marks!AB3, Marks!AB4, Marks!AB5 and others).',
    ],
    [
      1000,
      '1,000 results not recalculated here, kept as Excel saved them (Marks!AB1, Marks!AB2, Marks!AB3, Marks!AB4, Marks!AB5 and others).',
    ],
  ])('names the first five of %i that are held', (count, sentence) => {
    expect(unsureSentence(sheets, cells('held', count))).toBe(sentence);
  });

  it('tells those that are held from those that are stale', () => {
    expect(unsureSentence(sheets, [...cells('held', 1), ...cells('stale', 1, 'two')])).toBe(
      '1 result not recalculated here, kept as Excel saved it (Marks!AB1). 1 result stale, not worked out here (11B DIT!AB1): open the workbook in Excel, which calculates it.',
    );
    expect(unsureSentence(sheets, cells('stale', 2))).toBe(
      '2 results stale, not worked out here (Marks!AB1, Marks!AB2): open the workbook in Excel, which calculates them.',
    );
  });
});
