import type { Figures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { describeProblem } from '../../../src/markbook/wording/describeProblem';
import type { CellInput } from '../../../src/rules';

export const HEADERS = ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Grade', 'Status', 'Source', 'Added'];
export const KEY = { subject: 'DIT', component: 'C1', series: '2024-06' } as const;

/** One row of a table, cell by cell. */
export type Row = readonly CellInput[];

/** A small conversion table: raw 0 to 3 of DIT C1 2024-06, with changes by row and column. */
export const small = (
  changes: Readonly<Record<number, Readonly<Record<number, CellInput>>>> = {},
  ums = [0, 30, 60, 90],
): Row[] =>
  ums.map((each, raw) =>
    ['DIT', 'C1', '2024-06', raw, each, '', 'published', 'Converter', '2026-11-21'].map(
      (cell, column): CellInput => changes[raw]?.[column] ?? cell,
    ),
  );

export const tables = (rows: readonly Row[], over: Partial<SheetTable> = {}): SheetTable => ({
  name: 'BTEC_Tables',
  sheet: 'BTEC Tables',
  row: 0,
  column: 0,
  headers: HEADERS,
  rows,
  ...over,
});

export const boundaries = (rows: readonly Row[]): SheetTable => ({
  name: 'BTEC_Boundaries',
  sheet: 'BTEC Boundaries',
  row: 2,
  column: 1,
  headers: ['Subject', 'Component', 'Series', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'Rounding', 'Status'],
  rows,
});

export const scale = (rows: readonly Row[], name = 'BTEC_Scale'): SheetTable => ({
  name,
  sheet: 'BTEC Scale',
  row: 0,
  column: 0,
  headers: [
    ...['Scope', 'Subject', 'Max', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*', 'Status'],
    ...['Checked by', 'Checked on'],
  ],
  rows,
});

export const said = ({ issues }: Figures): string[] =>
  issues.map(({ severity, sheet, cell, problem }) => `${severity} ${sheet}!${cell} ${describeProblem(problem)}`);

export const found = (figures: Figures, key: Parameters<Figures['find']>[0] = KEY): string => {
  const answer = figures.find(key);
  return answer.ok ? `${answer.value.status} ${answer.value.ums.join(',')}` : describeProblem(answer.problems[0]);
};
