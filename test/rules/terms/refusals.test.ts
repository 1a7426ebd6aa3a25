import { describe, expect, it } from 'vitest';
import {
  componentsByName,
  learnerId,
  parseSeries,
  seriesAfter,
  withLeadingZeros,
  type CellInput,
  type Series,
} from '../../../src/rules';

describe('a series that can’t be read is refused with what was typed', () => {
  it.each<[CellInput, string, object]>([
    ['', 'series-missing', {}],
    [0, 'series-missing', {}],
    ['2024', 'series-season-missing', { text: '2024' }],
    ['2023/2024', 'series-season-missing', { text: '2023/2024' }],
    ['2024-13', 'series-season-missing', { text: '2024-13' }],
    ['24', 'series-two-digit-year', { text: '24' }],
    ['06/24', 'series-two-digit-year', { text: '06/24' }],
    ['01/06/24', 'series-two-digit-year', { text: '01/06/24' }],
    ['12345678', 'series-unreadable', { text: '12345678', suggestions: [] }],
    ['hello!', 'series-unreadable', { text: 'hello!', suggestions: [] }],
    ['20a4-06', 'series-unreadable', { text: '20a4-06', suggestions: [] }],
    ['202a-06', 'series-unreadable', { text: '202a-06', suggestions: [] }],
    ['31/02/2024', 'series-unreadable', { text: '31/02/2024', suggestions: [] }],
    ['15/06/2024', 'series-not-first-of-month', { text: '15/06/2024', year: 2024, month: 6, day: 15 }],
    ['01/03/2024', 'series-month', { text: '01/03/2024', month: 3, year: 2024 }],
    ['June', 'series-year-missing', { text: 'June' }],
    ['June 24', 'series-two-digit-year', { text: 'June 24' }],
    ['Juen 2024', 'series-unreadable', { text: 'Juen 2024', suggestions: ['2024-06'] }],
    ['Octember 2024', 'series-unreadable', { text: 'Octember 2024', suggestions: [] }],
    ['June August 2024', 'series-unreadable', { text: 'June August 2024', suggestions: [] }],
    ['Dec 2023/Jan 2025', 'series-years-disagree', { text: 'Dec 2023/Jan 2025' }],
    ['Dec/Jan 2022/2024', 'series-years-disagree', { text: 'Dec/Jan 2022/2024' }],
  ])('%j: %s', (input, code, facts) => {
    expect(parseSeries(input)).toEqual({ ok: false, problems: [{ rule: 'TERMS', code, facts }] });
  });
});

it.each<[Series, Series]>([
  ['2026-01', '2026-06'],
  ['2026-06', '2027-01'],
  ['2099-06', '2100-01'],
])('after %s comes %s', (series, after) => {
  expect(seriesAfter(series)).toBe(after);
});

describe('a learner is told from others by', () => {
  it.each([
    ['1', '0001'],
    ['12', '0012'],
    ['101', '0101'],
    ['0101', '0101'],
    ['12345', '12345'],
    ['12a', '12A'],
    ['a12', 'A12'],
    [' l12 34a ', 'L1234A'],
    ['', ''],
  ])('%j as %j', (text, id) => {
    expect(learnerId(text)).toBe(id);
  });

  it('the number with its zeros, and nothing else with any', () => {
    expect(['7', '7a', 'a7', '12345'].map(withLeadingZeros)).toEqual(['0007', '7a', 'a7', '12345']);
  });
});

it('a component is known by its full names only', () => {
  const named = componentsByName(['C1', 'C2']);
  expect(['c1', '2', 'Component 1', 'C3', 'c', 'one'].map(named)).toEqual([
    'C1',
    'C2',
    'C1',
    undefined,
    undefined,
    undefined,
  ]);
});
