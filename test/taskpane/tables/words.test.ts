import { expect, test } from 'vitest';
import { heldSentence } from '../../../src/taskpane/screens/tables/heldSentence';
import { seriesInWords } from '../../../src/markbook/wording/seriesInWords';
import { ukDay } from '../../../src/markbook/wording/say';

test.each([
  [0, 0, 'No UMS tables held yet.'],
  [0, 2, 'No UMS tables held yet. 2 entries can’t be used.'],
  [1, 0, '1 UMS table held.'],
  [4, 1, '4 UMS tables held. 1 entry can’t be used.'],
])('With %i conversions and %i unusable entries the heading is: %s', (conversions, unusable, sentence) => {
  expect(heldSentence(conversions, unusable)).toBe(sentence);
});

test('A winter series is named by both its years, a summer series by its one.', () => {
  expect(seriesInWords('2024-01')).toBe('December 2023/January 2024');
  expect(seriesInWords('2024-06')).toBe('May/June 2024');
});

test('Dates are written dd/mm/yyyy; anything else stays as typed.', () => {
  expect(ukDay('2026-11-02')).toBe('02/11/2026');
  expect(ukDay('last week')).toBe('last week');
});
