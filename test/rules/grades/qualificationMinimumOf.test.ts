import { expect, test } from 'vitest';
import { GRADES } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { qualificationMinimumOf } from '../../../src/rules/grades/qualificationMinimumOf';

test('the fewest UMS for each qualification grade are the scale’s minimum, and none for U', () => {
  expect(GRADES.map((grade) => qualificationMinimumOf(grade, SCALE))).toEqual([270, 240, 210, 180, 150, 120, 90, 0]);
});
