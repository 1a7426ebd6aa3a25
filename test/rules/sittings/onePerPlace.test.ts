import { expect, it } from 'vitest';
import { byPlace, inLedgerOrder, onePerPlace, type Sitting } from '../../../src/rules/sittings/sitting';
import type { Ums } from '../../../src/rules/terms/units';

const sat = (row: number, component: Sitting['component'], series: Sitting['series'], result: number): Sitting => ({
  row,
  component,
  series,
  result: result as Ums,
});

it('of two rows for one component and series the better counts, and every other row stays', () => {
  const [worse, better] = [sat(1, 'C1', '2025-06', 40), sat(2, 'C1', '2025-06', 60)];
  const others = [sat(3, 'C1', '2026-01', 50), sat(4, 'C2', '2026-01', 50)];
  const ordered = [worse, ...others, better].sort(inLedgerOrder);
  expect(ordered).toEqual([better, worse, ...others]);
  expect(onePerPlace(ordered)).toEqual([better, ...others]);
  expect(byPlace(ordered)).toEqual([[better, worse], ...others.map((other) => [other])]);
});
