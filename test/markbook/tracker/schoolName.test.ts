import { expect, it } from 'vitest';
import { isTracker } from '../../../src/markbook/setUp/isTracker';
import { schoolName, withSchoolName } from '../../../src/markbook/tracker/schoolName';
import { TRACKER } from '../grades/classOf';

const OTHER = { ...TRACKER, id: 'two' };

it('the school’s name is the same for all classes, also for one set up later, and can be taken away', () => {
  const named = withSchoolName([TRACKER], 'Example School');
  expect(named.every(isTracker)).toBe(true);
  expect(schoolName(OTHER, [...named, OTHER])).toBe('Example School');
  expect(withSchoolName(named, '')).toEqual([TRACKER]);
  expect(schoolName(TRACKER, [TRACKER, OTHER])).toBe('');
});
