import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/markbook/tables/figures';
import type { CellInput } from '../../src/rules';

const HEADERS = ['Subject', 'Component', 'Series', 'Raw', 'UMS', 'Status'];
const figuresOf = (rows: readonly CellInput[][]) =>
  readFigures([{ name: 'BTEC_Tables', sheet: 'BTEC Tables', row: 0, column: 0, headers: HEADERS, rows: [...rows] }]);
const ROWS = 150_000;

describe('a table of 150,000 rows', () => {
  it('all of one conversion is refused by what is wrong with it', () => {
    const rows = Array.from({ length: ROWS }, (_, raw): CellInput[] => ['DIT', 'C1', '2024-06', raw, raw, 'typed']);
    expect(figuresOf(rows).issues.length).toBeGreaterThan(0);
  });

  it('of rows that all repeat raw 0 is refused, too', () => {
    const rows = Array.from({ length: ROWS }, (): CellInput[] => ['DIT', 'C1', '2024-06', 0, 0, 'typed']);
    expect(figuresOf(rows).issues.length).toBeGreaterThan(0);
  });
});
