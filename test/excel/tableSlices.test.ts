import { expect, test } from 'vitest';
import { tableSlices } from '../../src/excel/tableSlices';

test('Small tables travel in one request.', () => {
  expect(
    tableSlices([
      { rows: 61, columns: 9 },
      { rows: 2, columns: 14 },
    ]),
  ).toEqual([
    [
      { table: 0, firstRow: 0, rows: 61 },
      { table: 1, firstRow: 0, rows: 2 },
    ],
  ]);
});

test('A table of exactly 40,000 cells is one request, and one row more makes two.', () => {
  expect(tableSlices([{ rows: 4000, columns: 10 }])).toEqual([[{ table: 0, firstRow: 0, rows: 4000 }]]);
  expect(tableSlices([{ rows: 4001, columns: 10 }])).toEqual([
    [{ table: 0, firstRow: 0, rows: 4000 }],
    [{ table: 0, firstRow: 4000, rows: 1 }],
  ]);
});

test('Every row of every table is asked for exactly once and in order, and no request is above 40,000 cells.', () => {
  const sizes = [
    { rows: 12_345, columns: 9 },
    { rows: 0, columns: 5 },
    { rows: 3, columns: 50_000 },
    { rows: 7000, columns: 13 },
  ];
  const requests = tableSlices(sizes);
  for (const [table, { rows }] of sizes.entries()) {
    const slices = requests.flat().filter((slice) => slice.table === table);
    const asked = slices.flatMap((slice) => Array.from({ length: slice.rows }, (_, index) => slice.firstRow + index));
    expect(asked).toEqual(Array.from({ length: rows }, (_, index) => index));
  }
  for (const slices of requests) {
    const cells = slices.reduce((sum, slice) => sum + slice.rows * (sizes[slice.table]?.columns ?? 0), 0);
    expect(slices.length === 1 || cells <= 40_000).toBe(true);
  }
});

test('Without tables nothing is asked.', () => {
  expect(tableSlices([])).toEqual([]);
});
