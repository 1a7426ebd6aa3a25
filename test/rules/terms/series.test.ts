import { expect, test } from 'vitest';
import { compareSeries } from '../../../src/rules/terms/series';

test('of two series the one that is sat first is the earlier', () => {
  expect(compareSeries('2025-06', '2026-01')).toBe(-1);
  expect(compareSeries('2026-01', '2026-06')).toBe(-1);
  expect(compareSeries('2026-06', '2026-01')).toBe(1);
  expect(compareSeries('2026-01', '2025-06')).toBe(1);
  expect(compareSeries('2026-01', '2026-01')).toBe(0);
});
