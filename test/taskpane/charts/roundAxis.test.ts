import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundAxis } from '../../../src/taskpane/charts/roundAxis';
import { law } from '../../law';

it.each([
  [0, 1, 2],
  [1, 1, 2],
  [4, 1, 4],
  [5, 1, 5],
  [6, 2, 3],
  [10, 2, 5],
  [11, 5, 3],
  [25, 5, 5],
  [26, 10, 3],
  [60, 20, 3],
  [61, 20, 4],
  [246, 50, 5],
  [401, 100, 5],
  [4100, 1000, 5],
])('up to %d learners the axis goes in steps of %d, %d of them', (most, step, ticks) => {
  expect(roundAxis(most)).toEqual({ top: step * ticks, ticks });
});

describe('an axis', () => {
  law([fc.integer({ min: 0, max: 100_000 })])('holds the figure, and its steps are round', (most) => {
    const { top, ticks } = roundAxis(most);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(String(top / ticks)).toMatch(/^[125]0*$/);
    expect(ticks).toBeLessThanOrEqual(5);
  });
});
