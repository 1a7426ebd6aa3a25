import { describe, expect, it } from 'vitest';
import type { Area, Printing } from '../../../src/trial/book/terms';
import { printedSheet } from '../../../src/trial/shell/printedSheet';

type Source = Parameters<typeof printedSheet>[0];

const cells = (area: Area): string[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_each, column) => `${'ABCDEF'.charAt(area.column + column)}${String(area.row + row + 1)}`,
    ),
  );
const source = (used: Area | null, more: Partial<Source> = {}): Source => ({
  sheets: () => [{ id: 's', name: 'Marks', visibility: 'visible' }],
  printing: () => undefined,
  usedArea: () => used,
  readText: (_sheet, area) => cells(area),
  styles: (_sheet, area) => cells(area).map((row) => row.map(() => ({ bold: true }))),
  hiddenRows: (_sheet, area) => cells(area).map(() => false),
  hiddenColumns: (_sheet, area) => (cells(area)[0] ?? []).map(() => false),
  merges: () => [],
  columnWidth: () => 64,
  ...more,
});
const USED: Area = { row: 0, column: 0, rows: 3, columns: 3 };
const printed = (grid: Source) => {
  const sheet = printedSheet(grid, 's');
  if (typeof sheet === 'string') throw new Error(sheet);
  return sheet;
};
const texts = (grid: Source): string[][] => printed(grid).rows.map(({ cells: row }) => row.map(({ text }) => text));

describe('a printed sheet', () => {
  it('has every filled cell', () => {
    expect(texts(source(USED))).toEqual([
      ['A1', 'B1', 'C1'],
      ['A2', 'B2', 'C2'],
      ['A3', 'B3', 'C3'],
    ]);
  });
  it('has nothing of hidden rows and columns', () => {
    const hidden = { hiddenRows: () => [false, true, false], hiddenColumns: () => [false, false, true] };
    expect(texts(source(USED, hidden))).toEqual([
      ['A1', 'B1'],
      ['A3', 'B3'],
    ]);
  });
  it('has merged cells as one', () => {
    const grid = source(USED, { merges: () => [{ row: 0, column: 1, rows: 2, columns: 2 }] });
    expect(texts(grid)).toEqual([['A1', 'B1'], ['A2'], ['A3', 'B3', 'C3']]);
    expect(printed(grid).rows[0]?.cells[1]).toMatchObject({ rows: 2, columns: 2 });
  });
  it.each([
    ['row', { hiddenRows: () => [true, false, false] }, [['A2', 'B1'], ['A3'], ['A4', 'B4', 'C4']], 2, 2],
    ['column', { hiddenColumns: () => [false, true, false] }, [['A1', 'B1'], ['A2'], ['A3'], ['A4', 'C4']], 3, 1],
  ] as const)('has merged cells where they can be seen first when their first %s is hidden', (...given) => {
    const [, hidden, wanted, rows, columns] = given;
    const merges = () => [{ row: 0, column: 1, rows: 3, columns: 2 }];
    const all = { ...USED, rows: 4 };
    const none = { hiddenRows: () => [false, false, false, false], hiddenColumns: () => [false, false, false] };
    const hiddenRows = 'hiddenRows' in hidden ? { hiddenRows: () => [...hidden.hiddenRows(), false] } : {};
    const grid = source(all, { ...none, ...hidden, ...hiddenRows, merges });
    expect(texts(grid)).toEqual(wanted);
    expect(printed(grid).rows[0]?.cells[1]).toMatchObject({ rows, columns });
  });
  it('has its titles also where its print area begins below them', () => {
    const printing: Printing = {
      orientation: 'portrait',
      paper: 'A4',
      printed: { row: 4, column: 1, rows: 2, columns: 1 },
      titleRows: [0, 1],
      pageStarts: [],
    };
    const grid = source(USED, { printing: () => printing });
    expect(printed(grid).titles.map((row) => row.map(({ text }) => text))).toEqual([['B1'], ['B2']]);
    expect(texts(grid)).toEqual([['B5'], ['B6']]);
  });
  it('has its print area, its titles once and its pages where it is laid out', () => {
    const printing: Printing = {
      orientation: 'landscape',
      paper: 'A4',
      printed: { row: 0, column: 0, rows: 4, columns: 1 },
      titleRows: [0, 0],
      pageStarts: [2],
    };
    const sheet = printed(source(USED, { printing: () => printing }));
    expect(sheet.orientation).toBe('landscape');
    expect(sheet.titles.map((row) => row.map(({ text }) => text))).toEqual([['A1']]);
    expect(sheet.rows.map(({ startsPage }) => startsPage)).toEqual([false, true, false]);
  });
  it('is a sentence where there is nothing, or too much', () => {
    expect(printedSheet(source(null), 's')).toBe('Marks is empty, so there is nothing to print.');
    expect(printedSheet(source({ ...USED, rows: 2_001 }), 's')).toMatch(/^Marks has 2,001 rows, more than are printed/);
  });
});
