import { expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import { issueViews } from '../../../src/taskpane/screens/tables/issueViews';

test('A row that can’t be used is listed with its cell and a sentence; a usable odd one stands apart.', () => {
  const figures = readFigures([
    {
      name: 'BTEC_Tables',
      sheet: 'BTEC Tables',
      row: 0,
      column: 0,
      headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
      rows: [
        ['DIT', 'C1', '2024-06', 0, 1],
        ['DIT', 'C1', '2024-06', 1, 90],
        ['DIT', 'C9', '2024-06', 0, 0],
      ],
    },
  ]);
  const { unusable, odd } = issueViews(figures);
  expect(unusable.map(({ sheet, cell }) => [sheet, cell])).toEqual([['BTEC Tables', 'B4']]);
  expect(unusable[0]?.words).toContain('C9');
  expect(odd.map(({ cell }) => cell)).toEqual(['E2']);
});
