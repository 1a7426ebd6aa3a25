import { expect, test } from 'vitest';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { CellInput } from '../../../src/rules';
import { freshnessOf, missingOf } from '../../../src/taskpane/screens/tables/usage/freshnessOf';
import { seriesChosen } from '../../../src/taskpane/screens/tables/usage/seriesChosen';
import { seriesInFormulas } from '../../../src/taskpane/screens/tables/usage/seriesInFormulas';

const held = (component: string, series: string): CellInput[][] =>
  [0, 40, 90].map((ums, raw) => ['DIT', component, series, raw, ums]);

const figures = readFigures([
  {
    name: 'BTEC_Tables',
    sheet: 'BTEC Tables',
    row: 0,
    column: 0,
    headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
    rows: [...held('C1', '2024-06'), ...held('C1', '2025-06'), ...held('C2', '2025-06')],
  },
]);

const words = (used: Parameters<typeof freshnessOf>[1]): string[] =>
  freshnessOf('DIT', used, figures).map(({ word }) => word);

test('An older series in use beside a newer one held is said.', () => {
  expect(words([{ subject: 'DIT', component: 'C1', series: '2024-06' }])).toEqual(['C1: 2024-06 used, 2025-06 held']);
});

test('A series in use that is not held is said, and listed as missing.', () => {
  const used = [{ subject: 'DIT', component: 'C2', series: '2024-06' }] as const;
  expect(words(used)).toEqual(['C2: 2024-06 used, not held']);
  expect(missingOf(used, figures)).toEqual(used);
});

test('The newest held in use is said; of nothing known to be in use, nothing.', () => {
  expect(words([{ subject: 'DIT', component: 'C1', series: '2025-06' }])).toEqual(['Newest held is used']);
  expect(words([])).toEqual([]);
});

test('Formulas name the conversions they use; those that point at cells do not.', () => {
  const formulas = [
    '=BTEC.UMS([@[C1 mark]]&"","DIT","C1","2024-06")',
    '=BTEC.UMS([@[C1 mark]]&"","DIT","C1","2024-06")',
    '=BTEC.MARKGRADE(D2&"","Sport",2,"June 2025")',
    '=BTEC.UMS(D2,$A$1,"C1","2024-06")',
  ];
  expect(seriesInFormulas(formulas)).toEqual([
    { subject: 'DIT', component: 'C1', series: '2024-06' },
    { subject: 'SPO', component: 'C2', series: '2025-06' },
  ]);
  expect(
    seriesInFormulas(['=BTEC.AWARD([@[C1]:[C3]]&"","DIT","2024-06","grade")']).map(({ component }) => component),
  ).toEqual(['C1', 'C2', 'C3']);
});

test('Formulas of every function that takes a conversion are seen, and one series for each component.', () => {
  expect(
    seriesInFormulas([
      '=IF(B2="","",BTEC.NEED(B2&"","L2P","DIT","C1","2023-06"))',
      '=BTEC.BOUNDARY("L2M","DIT","C2","2022-06")',
      '=BTEC.AWARD(B2:D2&"","DIT",{"2024-01","2024-06","2025-01"},"total")',
      '=BTEC.SAMPLESIZE(40,"DIT","2026-01")',
    ]).map(({ component, series }) => `${component} ${series}`),
  ).toEqual(['C1 2023-06', 'C2 2022-06', 'C1 2024-01', 'C2 2024-06', 'C3 2025-01']);
});

test('The set-up names the series chosen for each component.', () => {
  const tracker = {
    id: '1',
    name: 'DIT',
    subject: 'DIT',
    sheet: 'Marks',
    headerRows: [0, 0],
    learnerRows: [1, 9],
    columns: [],
    series: { C1: '2025-06' },
  } as const;
  expect(seriesChosen([tracker])).toEqual([{ subject: 'DIT', component: 'C1', series: '2025-06' }]);
});
