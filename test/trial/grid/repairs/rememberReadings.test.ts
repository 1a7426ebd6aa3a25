import { LRUMap } from '@univerjs/core';
import { expect, it } from 'vitest';
import { rememberReadings } from '../../../../src/trial/grid/repairs/rememberReadings';

it('gives the memory of formulas more room, and leaves every other memory and their walk as they are', () => {
  const [readings, other] = [new LRUMap<string, number>(5000), new LRUMap<string, number>(5000)];
  const walkNow = (): unknown => Reflect.get(LRUMap.prototype, 'forEach');
  const walk = walkNow();
  rememberReadings({
    deleteFormulaAstCacheKey: () => {
      readings.forEach(() => undefined);
    },
  });
  for (let formula = 0; formula < 50_000; formula += 1) {
    readings.set(String(formula), formula);
    other.set(String(formula), formula);
  }
  expect([readings.get('0'), other.get('0')]).toEqual([0, undefined]);
  expect(walkNow()).toBe(walk);
});
