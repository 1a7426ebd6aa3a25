import { bench, describe, vi } from 'vitest';
import { openSheets, type Written } from './openSheets';

vi.mock('@univerjs/preset-sheets-core', () => import('@univerjs/engine-formula'));

const SIZES = [5_000, 10_000, 20_000] as const;
const ONCE = { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0 };

/** A column filled down, each formula reading its own row and, in a running total, the row above. */
function column(size: number, formula: (row: number) => string, saved: (row: number) => number | undefined) {
  const cells: Record<string, Written> = {};
  for (let row = 1; row <= size; row += 1) {
    cells[`A${String(row)}`] = row % 97;
    cells[`B${String(row)}`] = [formula(row), saved(row)];
  }
  return { Marks: cells };
}

const KINDS = {
  'right results': [
    (row: number) => `=IF(A${row}>5,A${row}*2,0)`,
    (row: number) => (row % 97 > 5 ? (row % 97) * 2 : 0),
  ],
  'results that differ': [(row: number) => `=IF(A${row}>5,A${row}*2,0)`, () => -1],
  'no results': [(row: number) => (row === 1 ? '=A1' : `=B${row - 1}+A${row}`), () => undefined],
} as const;

/** Twice the formulas should cost about twice the work: read the ratios, not the seconds. */
describe.each(Object.entries(KINDS))('saved results compared in a column with %s', (_, [formula, saved]) => {
  for (const size of SIZES) {
    const book = column(size, formula, saved);
    bench(`${size} formulas`, () => openSheets(book).verify(), ONCE);
  }
});
