import { classMocks, type ClassMocks } from '../../../src/markbook/mocks/classMocks';
import { mockWish } from '../../../src/markbook/mocks/mockWish';
import { gradingSheet } from '../../../src/markbook/grades/gradingSheet';
import { chosenSeries } from '../../../src/markbook/grades/seriesChoices';
import { readFigures, type Figures } from '../../../src/markbook/tables/figures';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { SCALE } from '../../usualScale';
import type { CellInput, Series } from '../../../src/rules';
import { sheetOf, TRACKER } from '../grades/classOf';

export interface InventedTable {
  readonly component: 'C1' | 'C2' | 'C3';
  readonly series: Series;
  readonly max: number;
  readonly ums: (raw: number) => number;
}

/** Figures that can be checked in the head. */
export const figuresOf = (tables: readonly InventedTable[]): Figures =>
  readFigures([
    {
      name: 'BTEC_Tables',
      sheet: 'BTEC Tables',
      row: 0,
      column: 0,
      headers: ['Subject', 'Component', 'Series', 'Raw', 'UMS'],
      rows: tables.flatMap(({ component, series, max, ums }) =>
        Array.from({ length: max + 1 }, (_, raw): CellInput[] => ['DIT', component, series, raw, ums(raw)]),
      ),
    },
  ]);

const upTo = (most: number, times: number, plus: number) => (raw: number) =>
  raw === 0 ? 0 : Math.min(most, Math.floor(raw * times) + plus);

const internal = (series: Series, plus: number): readonly InventedTable[] =>
  (['C1', 'C2'] as const).map((component) => ({ component, series, max: 60, ums: upTo(90, 1.5, plus) }));

/** C1 and C2: 1.5 UMS a mark in 2024-06, 3 more in 2025-06. C3: twice the mark; in 2025-01 of 50 marks, in 2025-06 two more. */
export const FIGURES = figuresOf([
  ...internal('2024-06', 0),
  ...internal('2025-06', 3),
  { component: 'C3', series: '2024-06', max: 60, ums: upTo(120, 2, 0) },
  { component: 'C3', series: '2025-01', max: 50, ums: upTo(120, 2, 4) },
  { component: 'C3', series: '2025-06', max: 60, ums: upTo(120, 2, 2) },
]);

const HEAD = ['Name', 'C1', 'C2', 'C3', 'C3 mock', 'No'];

export const MOCK_TRACKER: Tracker = {
  ...TRACKER,
  columns: [
    ...TRACKER.columns,
    { role: 'mock C3', heading: 'C3 mock', column: 4 },
    { role: 'candidate-number', heading: 'No', column: 5 },
  ],
  series: { C1: '2024-06', C2: '2024-06' },
};

/** A class's mock from rows of name, C1, C2, C3, C3 mock and candidate number. */
export const mockOf = (
  rows: readonly (readonly CellInput[])[],
  wish: object = {},
  tracker: Tracker = MOCK_TRACKER,
  figures: Figures = FIGURES,
): ClassMocks => {
  const sheet = gradingSheet(tracker, sheetOf([HEAD, ...rows]));
  const live = chosenSeries(tracker, sheet.seriesWritten);
  return classMocks(sheet.reading, { figures, live, wish: mockWish(wish) }, SCALE);
};
