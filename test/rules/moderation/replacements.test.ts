import { expect, test } from 'vitest';
import { replacementsFor } from '../../../src/rules/moderation/replacements';
import { asRawMark } from '../../../src/rules/terms/units';
import { entrantsOf } from './someEntrants';

test('the nearest to the lower of the two middle marks are offered, in list order where they are as near', () => {
  // In order: 0, 10, 20, 24, 30, 50: the middle marks are 20 and 24.
  expect(replacementsFor(entrantsOf('50 10 30 Xt 0 20t 24'))).toEqual([
    { absent: 3, near: 20, basis: 'median', alternatives: [6, 1] },
  ]);
  expect(replacementsFor(entrantsOf('30 Xt 10 20t'))).toEqual([
    { absent: 1, near: 20, basis: 'median', alternatives: [0, 2] },
  ]);
});

test('the mock mark of the absent learner comes before the middle of the marks, a mock mark of 0 too', () => {
  const [, ...others] = entrantsOf('X 50 40 5 8');
  const absent = { result: 'X', ticked: true, expected: asRawMark(0) } as const;
  expect(replacementsFor([absent, ...others])).toEqual([
    { absent: 0, near: 0, basis: 'expected mark', alternatives: [3, 4] },
  ]);
});

test('where nobody has a mark nobody can be offered', () => {
  expect(replacementsFor(entrantsOf('Xt X -'))).toEqual([{ absent: 0, near: 0, basis: 'median', alternatives: [] }]);
});
