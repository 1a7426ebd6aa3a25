import { expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import type { CellInput } from '../../../src/rules';
import { heldViews } from '../../../src/taskpane/screens/tables/heldViews';

const rowsOf = (component: string, series: string, status: string, added: CellInput, source: string): CellInput[][] =>
  [0, 20, 40, 60, 80].map((ums, raw) => ['DIT', component, series, raw, ums, status, source, added]);

const table = (rows: CellInput[][]): SheetTable => ({
  name: 'BTEC_Tables',
  sheet: 'BTEC Tables',
  row: 2,
  column: 1,
  headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status', 'Source', 'Added'],
  rows,
});

test('Conversions stand under their subject’s title, each with series in words, status, source and date.', () => {
  const figures = readFigures([table(rowsOf('C1', '2024-01', 'illustrative', 46_347, 'Invented'))]);
  expect(heldViews(figures)).toMatchObject([
    {
      code: 'DIT',
      title: 'Digital Information Technology',
      conversions: [
        {
          component: 'C1',
          series: 'December 2023/January 2024',
          facts: 'raw marks 0 to 4 · added 21/11/2026 · Invented',
          sheet: 'BTEC Tables',
          cell: 'E4',
        },
      ],
    },
  ]);
});

test('Only the latest series of each component is the newest held.', () => {
  const figures = readFigures([
    table([
      ...rowsOf('C1', '2024-06', 'typed', '', ''),
      ...rowsOf('C1', '2025-06', 'published', '', ''),
      ...rowsOf('C2', '2024-06', '', '', ''),
    ]),
  ]);
  const [subject] = heldViews(figures);
  expect(subject?.conversions.map(({ key, badges }) => [key, badges.map(({ word }) => word)])).toEqual([
    ['C1 2025-06', ['Published', 'Newest held']],
    ['C1 2024-06', ['Typed']],
    ['C2 2024-06', ['Typed', 'Newest held']],
  ]);
});

test('What is not known about a conversion is said, not left out.', () => {
  const figures = readFigures([table(rowsOf('C1', '2024-06', '', '', ''))]);
  expect(heldViews(figures)[0]?.conversions[0]?.facts).toBe('raw marks 0 to 4 · no date of adding · source not given');
});
