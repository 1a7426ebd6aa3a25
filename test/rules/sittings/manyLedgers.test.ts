import { expect, test } from 'vitest';
import { runManyLedgers } from './manyLedgers';

test('three thousand random ledgers break no law, and reach every status', () => {
  const { wrong, statuses } = runManyLedgers(3000, 2026);
  expect(wrong).toBe(0);
  expect([...statuses.keys()].sort()).toEqual(['Check', 'Incomplete', 'OK', 'Practice only', 'Resit C3 needed']);
});
