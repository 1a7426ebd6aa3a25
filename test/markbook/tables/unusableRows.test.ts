import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import { KEY, HEADERS, found, said, small, tables } from './smallTables';

describe('what can’t be used is listed with its cell, and its conversion is not half used', () => {
  const unusable = 'The 2024-06 table for DIT C1 has a fault at';

  test.each([
    [
      'a mark that is not whole',
      small({ 2: { 3: 2.5 } }),
      'D4',
      'Raw mark “2.5” is not a whole number from 0. Correct it.',
    ],
    [
      'UMS that are text',
      small({ 2: { 4: 'sixty' } }),
      'E4',
      'The UMS of raw mark 2, “sixty”, is not a whole number from 0. Correct it.',
    ],
    [
      'UMS above the maximum',
      small({ 3: { 4: 91 } }),
      'E5',
      'The UMS of raw mark 3, 91, is above the component’s maximum of 90.',
    ],
    ['UMS that fall', small({ 3: { 4: 59 } }), 'E5', 'Raw mark 3 has 59 UMS, but a lower mark has 60. UMS never fall.'],
    [
      'a missing raw mark',
      small().filter((_, raw) => raw !== 1),
      'D2',
      'Raw marks missing from this table: 1. Every mark from 0 to 3 needs a row.',
    ],
    [
      'a raw mark twice',
      [...small(), ...small().slice(2, 3)],
      'D6',
      'Raw mark 2 stands twice in this table. Delete one of the rows.',
    ],
    [
      'an unknown status',
      small({ 1: { 6: 'final' } }),
      'G3',
      'Status “final” is not known. Type published, typed, illustrative or estimated, or leave it blank.',
    ],
  ])('%s', (_what, rows, cell, sentence) => {
    const figures = readFigures([tables(rows)]);
    expect(said(figures)).toContain(`problem BTEC Tables!${cell} ${sentence}`);
    expect(found(figures)).toBe(`${unusable} BTEC Tables!${cell}. See the BTEC pane, Tables.`);
    expect(figures.conversions).toEqual([]);
  });

  test('a row whose subject can’t be read belongs to no conversion', () => {
    const figures = readFigures([tables([...small(), ...small({ 0: { 0: 'DTI' } }).slice(0, 1)])]);
    expect(said(figures)).toEqual(['problem BTEC Tables!A6 “DTI” is not a subject. Did you mean DIT?']);
    expect(found(figures)).toBe('published 0,30,60,90');
  });

  test('a missing column is named, and nothing of the table is used', () => {
    const figures = readFigures([
      tables(small(), { headers: HEADERS.map((name) => (name === 'UMS' ? 'Uniform' : name)) }),
    ]);
    expect(said(figures)).toEqual([
      'problem BTEC Tables!A1 BTEC_Tables has no column UMS. Add a column with that heading.',
    ]);
    expect(figures.conversions).toEqual([]);
  });

  test('other conversions of the same table are still used', () => {
    const other = small().map((row) => row.with(1, 'C2'));
    const figures = readFigures([tables([...small({ 2: { 4: '' } }), ...other])]);
    expect(found(figures, { ...KEY, component: 'C2' })).toBe('published 0,30,60,90');
    expect(found(figures)).toBe(`${unusable} BTEC Tables!E4. See the BTEC pane, Tables.`);
  });

  test('statuses that differ are named; the least certain is used', () => {
    const figures = readFigures([tables(small({ 2: { 6: 'illustrative' } }))]);
    expect(said(figures)).toEqual([
      'warning BTEC Tables!G4 The rows of DIT C1 2024-06 have different statuses. The least certain is used: illustrative.',
    ]);
    expect(found(figures)).toBe('illustrative 0,30,60,90');
  });

  test('a Grade column that contradicts the scale is a warning, and the conversion says so', () => {
    const figures = readFigures([tables(small({ 2: { 5: 'L2D' } }))]);
    expect(said(figures)).toEqual([
      'warning BTEC Tables!F4 The Grade column disagrees with the UMS scale: raw mark 2 is given L2D, the scale says L2P. The scale is used.',
    ]);
    expect(figures.conversions.map(({ contradicted }) => contradicted)).toEqual([true]);
  });
});
