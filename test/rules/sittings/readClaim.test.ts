import { expect, test } from 'vitest';
import { readClaim } from '../../../src/rules/sittings/readClaim';
import type { CellInput } from '../../../src/rules';

test.each<CellInput>([true, 'TRUE', 'true', 'Y', 'y', 'Yes', ' YES ', '✓', 1, '1'])('%j says claimed', (cell) => {
  expect(readClaim(cell)).toBe(true);
});

test.each<CellInput>([false, 'False', '', null, '  ', 'N', 'n', 'No', 0, '0'])('%j says not claimed', (cell) => {
  expect(readClaim(cell)).toBe(false);
});

test.each<CellInput>(['maybe', 'X', 'yess', 2, -1, 10, '2026-01', 'Y N'])(
  '%j says neither, and is not guessed',
  (cell) => {
    expect(readClaim(cell)).toBe(null);
  },
);
