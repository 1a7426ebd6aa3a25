import { describe, expect, test } from 'vitest';
import { borderline, cohortShock, robustnessOf } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { marksOf, STRAIGHT } from './someClass';

const robustness = (...marks: [number, number, number]) => robustnessOf(marksOf(...marks), STRAIGHT, SCALE);

describe('how far a grade is from changing', () => {
  test('is the nearest move, up or down, and every component that makes it', () => {
    // 87 + 87 + 80 = 254: L2M is 15 UMS down, five marks of an assignment; L2D* is 16 up, eight of the paper.
    expect(robustness(29, 29, 40)).toEqual({
      grade: 'L2D',
      margin: 5,
      tippings: [
        { component: 'C1', by: 5, grade: 'L2M' },
        { component: 'C2', by: 5, grade: 'L2M' },
      ],
    });
  });

  test('may be further than a shorter assignment has marks', () => {
    // 2 UMS: L1P is 88 up, 44 marks of the paper; the assignments stay at 0 however far they move.
    expect(robustness(0, 0, 1)).toEqual({
      grade: 'U',
      margin: 44,
      tippings: [{ component: 'C3', by: -44, grade: 'L1P' }],
    });
  });

  test('is looked at no further than asked', () => {
    const within = (most: number) => robustnessOf(marksOf(0, 0, 1), STRAIGHT, SCALE, most);
    expect(within(44)?.margin).toBe(44);
    expect(within(43)).toEqual({ grade: 'U', margin: undefined, tippings: [] });
  });

  test('is not answered for a mark above the maximum of any component', () => {
    expect(robustness(31, 0, 0)).toBe(undefined);
    expect(robustness(0, 31, 0)).toBe(undefined);
    expect(robustness(0, 0, 61)).toBe(undefined);
    expect(robustness(30, 30, 60)?.grade).toBe('L2D*');
  });
});

describe('the borderline list', () => {
  test('has the nearest first, equals in list order, and nobody without a margin, a mark or a possible mark', () => {
    const learners = [
      marksOf(0, 0, 2),
      undefined,
      marksOf(29, 29, 40),
      marksOf(0, 0, 0),
      marksOf(31, 0, 0),
      marksOf(29, 29, 40),
      marksOf(0, 0, 1),
    ];
    const list = borderline(learners, STRAIGHT, SCALE).map(({ learner, margin, grade }) => [learner, margin, grade]);
    expect(list).toEqual([
      [2, 5, 'L2D'],
      [5, 5, 'L2D'],
      [0, 43, 'U'],
      [6, 44, 'U'],
    ]);
    expect(borderline(learners, STRAIGHT, SCALE, 43).map(({ learner }) => learner)).toEqual([2, 5, 0]);
  });
});

test('a shock leaves out a learner with an impossible mark, and nobody else', () => {
  const rows = cohortShock([marksOf(31, 0, 0), marksOf(29, 29, 40)], 'C1', STRAIGHT, SCALE);
  expect(
    rows.map(({ by, counts }) => [by, ...counts.flatMap(({ grade, count }) => (count > 0 ? [grade, count] : []))]),
  ).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((by) => [by, by === 5 ? 'L2M' : 'L2D', 1]));
});
