import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/rules/terms/calendarDate';

test.each([
  [36_526, { year: 2000, month: 1, day: 1 }],
  [36_585, { year: 2000, month: 2, day: 29 }],
  [36_891, { year: 2000, month: 12, day: 31 }],
  [36_892, { year: 2001, month: 1, day: 1 }],
  [73_050, { year: 2099, month: 12, day: 31 }],
])('Excel’s day %i is %j', (serial, date) => {
  expect(calendarDate(serial)).toEqual(date);
});

test.each([36_525, 73_051, 45_444.5, Number.NaN])('%d is no day of this century', (serial) => {
  expect(calendarDate(serial)).toBe(undefined);
});
