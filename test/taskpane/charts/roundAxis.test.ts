import { expect, it } from 'vitest';
import { roundAxis } from '../../../src/taskpane/charts/roundAxis';

it.each([
  [0, 4],
  [1, 4],
  [4, 4],
  [5, 8],
  [7, 8],
  [13, 16],
  [60, 60],
  [61, 80],
  [246, 300],
  [401, 600],
  [4100, 6000],
])('up to %d learners the axis ends at %d', (most, top) => {
  expect(roundAxis(most, 4)).toBe(top);
});
