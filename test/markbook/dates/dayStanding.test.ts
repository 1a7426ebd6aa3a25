import { describe, expect, it, test } from 'vitest';
import { datesLacking, dayStanding, onWeekend } from '../../../src/markbook/dates/dayStanding';
import { seriesDates } from '../../../src/markbook/dates/seriesDates';

describe('a stretch of days', () => {
  test.each([
    ['2026-12-01', '2026-12-15', '2026-11-30', 'to come'],
    ['2026-12-01', '2026-12-15', '2026-12-01', 'open'],
    ['2026-12-01', '2026-12-15', '2026-12-15', 'open'],
    ['2026-12-01', '2026-12-15', '2026-12-16', 'passed'],
    [undefined, '2026-12-15', '2026-12-15', 'to come'],
    ['2026-12-15', '2026-12-15', '2026-12-15', 'to come'],
  ])('from %s to %s is on %s %s', (from, to, today, standing) => {
    expect(dayStanding(from, to, today)).toBe(standing);
  });
});

describe('a last day on a weekend', () => {
  it('stays, but where it is held without its year the working day before is to be taken', () => {
    expect(onWeekend({}, '2026-12-11')).toBeUndefined();
    expect(onWeekend({}, '2026-12-12')).toEqual({ weekday: 'Saturday' });
    expect(onWeekend({ yearGiven: false }, '2026-12-13')).toEqual({ weekday: 'Sunday', takeInstead: '2026-12-11' });
  });
});

it('of a series lacks all dates, those of entries and claims, or neither', () => {
  expect(datesLacking([])).toBe('all');
  expect(datesLacking(seriesDates('2026-06', []))).toBe('entries and claims');
  expect(datesLacking(seriesDates('2024-01', []))).toBeUndefined();
});
