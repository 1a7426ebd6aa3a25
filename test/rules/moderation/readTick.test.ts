import { expect, test } from 'vitest';
import { readTick, type CellInput } from '../../../src/rules';

test.each<CellInput>([true, 'TRUE', 'true', 'Y', 'y', 'Yes', ' YES ', 'X', 'x', '✓', 1, '1'])(
  '%j beside a learner is a tick',
  (cell) => {
    expect(readTick(cell)).toBe(true);
  },
);

test.each<CellInput>([false, 'False', '', null, '  ', 'N', 'n', 'No', 0, '0'])(
  '%j beside a learner is no tick',
  (cell) => {
    expect(readTick(cell)).toBe(false);
  },
);

test.each<CellInput>(['maybe', 'Yess', 'XX', 2, -1, 10, '✗', 'Y N'])('%j is neither, and is not guessed', (cell) => {
  expect(readTick(cell)).toBe(null);
});
