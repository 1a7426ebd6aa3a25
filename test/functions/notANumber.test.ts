import { describe, expect, test } from 'vitest';
import { points } from '../../src/functions/points';
import { spilled } from './customFunctions';

describe('a range that ends in something that equals nothing, not even itself', () => {
  test('is answered row by row: found by random arguments', () => {
    const answer = spilled(points, [['L2M'], ['L2P'], [Number.NaN]]) as readonly unknown[][];
    expect(answer).toHaveLength(3);
    expect(answer.slice(0, 2)).toEqual([[5.5], [4]]);
  });
});
