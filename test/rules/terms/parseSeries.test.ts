import { describe, expect, test } from 'vitest';
import { law } from '../../law';
import fc from 'fast-check';
import { parseSeries, type CellInput, type Series } from '../../../src/rules';

const codesOf = (input: CellInput): readonly string[] => {
  const answer = parseSeries(input);
  return answer.ok ? [answer.value] : answer.problems.map(({ code }) => code);
};
const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

const SPELLINGS: readonly (readonly [string, Series])[] = [
  ['2024-06', '2024-06'],
  ['2024-6', '2024-06'],
  ['2024 06', '2024-06'],
  ['2024 - 06', '2024-06'],
  ['06 /2024', '2024-06'],
  ['06/ 2024', '2024-06'],
  ['2024–06', '2024-06'],
  ['Aug 2023/24', '2024-06'],
  ['Dec 2008/Jan 9', '2009-01'],
  ['June 2024', '2024-06'],
  ['JUNE 2024', '2024-06'],
  ['  june   2024  ', '2024-06'],
  ['Jun 2024', '2024-06'],
  ['Jun-2024', '2024-06'],
  ['Jun. 2024', '2024-06'],
  ['June2024', '2024-06'],
  ['2024 June', '2024-06'],
  ['May/June 2024', '2024-06'],
  ['May / June 2024', '2024-06'],
  ['May-June 2024', '2024-06'],
  ['May 2024/June 2024', '2024-06'],
  ['May/June 2023/24', '2024-06'],
  ['Summer 2024', '2024-06'],
  ['Summer 2023-24', '2024-06'],
  ['06/2024', '2024-06'],
  ['01/06/2024', '2024-06'],
  ['1 June 2024', '2024-06'],
  ['2024-06-01', '2024-06'],
  ['2024/06/01', '2024-06'],
  ['2024-01', '2024-01'],
  ['Jan 2024', '2024-01'],
  ['January 2024', '2024-01'],
  ['Dec/Jan 2024', '2024-01'],
  ['Dec 2023', '2024-01'],
  ['December 2023', '2024-01'],
  ['2023-12', '2024-01'],
  ['12/2023', '2024-01'],
  ['01/12/2023', '2024-01'],
  ['Dec 2023/24', '2024-01'],
  ['Jan 2023/24', '2024-01'],
  ['Dec 2023/Jan 2024', '2024-01'],
  ['December 2023 / January 2024', '2024-01'],
  ['Dec 2023 – Jan 2024', '2024-01'],
  ['Dec 2023/Jan 24', '2024-01'],
  ['Dec 23/Jan 2024', '2024-01'],
  ['Dec/Jan 2023/24', '2024-01'],
  ['Dec/Jan 2023/2024', '2024-01'],
  ['December/January 2023-24', '2024-01'],
  ['December & January 2023-24', '2024-01'],
];

describe('a series is read in every spelling of the conventions', () => {
  test.each(SPELLINGS)('%s is %s', (text, series) => {
    expect(parseSeries(text)).toEqual({ ok: true, value: series });
  });

  test.each([
    [1, '2024-01'],
    [2, '2024-01'],
    [5, '2024-06'],
    [6, '2024-06'],
    [7, '2024-06'],
    [8, '2024-06'],
    [12, '2025-01'],
  ])('the first of month %i of 2024, as Excel hands over a date, is %s', (month, series) => {
    expect(parseSeries(serialOf(2024, month, 1))).toEqual({ ok: true, value: series });
    expect(parseSeries(String(serialOf(2024, month, 1)))).toEqual({ ok: true, value: series });
  });

  test.each([3, 4, 9, 10, 11])('month %i has no series, as a date, in words or in figures', (month) => {
    const facts = { month, year: 2024 };
    const name = ['', '', '', 'March', 'Apr', '', '', '', '', 'Sept', 'October', 'Nov'][month] ?? '';
    for (const input of [serialOf(2024, month, 1), `${name} 2024`, `2024-${String(month)}`]) {
      expect(parseSeries(input)).toEqual({
        ok: false,
        problems: [{ rule: 'TERMS', code: 'series-month', facts: { text: String(input), ...facts } }],
      });
    }
  });
});

describe('what is not a series is named, never guessed', () => {
  test.each<[CellInput, string]>([
    [null, 'series-missing'],
    ['', 'series-missing'],
    ['   ', 'series-missing'],
    [0, 'series-missing'],
    [true, 'series-unreadable'],
    ['next summer', 'series-unreadable'],
    ['Winter 2024', 'series-unreadable'],
    ['May/Dec 2024', 'series-unreadable'],
    ['Jan/Dec 2024', 'series-unreadable'],
    ['June/May 2024', 'series-unreadable'],
    ['June 2024 June', 'series-unreadable'],
    ['2024 Dec/Jan', 'series-unreadable'],
    ['June 2024?', 'series-unreadable'],
    ['-2024-06', 'series-unreadable'],
    ['2024.06', 'series-unreadable'],
    ['06.24', 'series-unreadable'],
    ['06/2024/01', 'series-unreadable'],
    ['2024-06-01-01', 'series-unreadable'],
    ['123-06', 'series-unreadable'],
    ['May/June/July 2024', 'series-unreadable'],
    ['1 May 2024 1', 'series-unreadable'],
    [2024.1, 'series-unreadable'],
    [45_444.5, 'series-unreadable'],
    ['202406', 'series-unreadable'],
    ['２０２４-06', 'series-unreadable'],
    ['1999-06', 'series-unreadable'],
    ['June 1999', 'series-unreadable'],
    ['2100-06', 'series-unreadable'],
    ['2024-00', 'series-unreadable'],
    ['31/06/2024', 'series-unreadable'],
    ['00/06/2024', 'series-unreadable'],
    ['06/13/2024', 'series-unreadable'],
    ['2023-02-29', 'series-unreadable'],
    ['June 2024-06', 'series-years-disagree'],
    ['June 2024/Summer', 'series-unreadable'],
    [-1, 'series-unreadable'],
    [12_345, 'series-unreadable'],
    [36_525, 'series-unreadable'],
    [73_051, 'series-unreadable'],
    ['June', 'series-year-missing'],
    ['Dec/Jan', 'series-year-missing'],
    ['2024', 'series-season-missing'],
    [2024, 'series-season-missing'],
    ['2023/24', 'series-season-missing'],
    ['2023-2024', 'series-season-missing'],
    ['2024-13', 'series-season-missing'],
    ['Jan 24', 'series-two-digit-year'],
    ['June 24', 'series-two-digit-year'],
    ['24 January', 'series-two-digit-year'],
    ['Dec/Jan 23/24', 'series-two-digit-year'],
    ['06/24', 'series-two-digit-year'],
    ['01/06/24', 'series-two-digit-year'],
    ['24', 'series-two-digit-year'],
    [24, 'series-two-digit-year'],
    ['Dec 2023/Jan 2025', 'series-years-disagree'],
    ['Dec 2024/Jan 2024', 'series-years-disagree'],
    ['May 2023/June 2024', 'series-years-disagree'],
    ['Dec/Jan 2023/25', 'series-years-disagree'],
    ['Dec/Jan 2024/23', 'series-years-disagree'],
    ['Dec/Jan 2023/23', 'series-years-disagree'],
    ['Dec 2023/Jan 25', 'series-years-disagree'],
    [serialOf(2026, 1, 24), 'series-not-first-of-month'],
    [serialOf(2024, 2, 29), 'series-not-first-of-month'],
    [serialOf(2024, 6, 30), 'series-not-first-of-month'],
    [serialOf(2099, 12, 31), 'series-not-first-of-month'],
    ['24 January 2026', 'series-not-first-of-month'],
    ['13/06/2024', 'series-not-first-of-month'],
    ['06/01/2024', 'series-not-first-of-month'],
    ['2024-06-02', 'series-not-first-of-month'],
  ])('%s is %s', (input, code) => {
    expect(codesOf(input)).toEqual([code]);
  });

  test('of a school year September belongs to its first calendar year', () => {
    expect(parseSeries('Sept 2023/24')).toEqual({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'series-month', facts: { text: 'Sept 2023/24', month: 9, year: 2023 } }],
    });
  });

  test('the first and the last month that a date can mean', () => {
    expect(codesOf(36_526)).toEqual(['2000-01']);
    expect(codesOf(serialOf(2099, 8, 1))).toEqual(['2099-06']);
  });

  test('a day within a month is told with the date it means', () => {
    expect(parseSeries(serialOf(2026, 1, 24))).toEqual({
      ok: false,
      problems: [
        { rule: 'TERMS', code: 'series-not-first-of-month', facts: { text: '46046', year: 2026, month: 1, day: 24 } },
      ],
    });
  });

  test('a misspelt month is suggested, with the series it would mean', () => {
    const problem = (text: string, suggestions: readonly Series[]) => ({
      ok: false,
      problems: [{ rule: 'TERMS', code: 'series-unreadable', facts: { text, suggestions } }],
    });
    expect(parseSeries('Juen 2024')).toEqual(problem('Juen 2024', ['2024-06']));
    expect(parseSeries('Decmber 2023/Jan 2024')).toEqual(problem('Decmber 2023/Jan 2024', ['2024-01']));
    expect(parseSeries('Ju 2024')).toEqual(problem('Ju 2024', []));
    expect(parseSeries('Octobr 2024')).toEqual(problem('Octobr 2024', []));
    expect(parseSeries('Eastertide 2024')).toEqual(problem('Eastertide 2024', []));
  });
});

const series = fc
  .record({ year: fc.integer({ min: 2001, max: 2098 }), half: fc.constantFrom('01', '06') })
  .map(({ year, half }) => `${String(year)}-${half}` as Series);

describe('laws of reading a series', () => {
  law([series])('what was read is read again as itself', (value) => {
    expect(parseSeries(value)).toEqual({ ok: true, value });
  });

  law([fc.integer({ min: 36_526, max: 73_050 })])(
    'a serial number means what the calendar says, as a number and as text',
    (serial) => {
      const date = new Date((serial - 25_569) * 86_400_000);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const season = [5, 6, 7, 8].includes(month) ? '06' : [12, 1, 2].includes(month) ? '01' : undefined;
      const seriesYear = month === 12 ? year + 1 : year;
      const expected =
        day !== 1
          ? 'series-not-first-of-month'
          : season === undefined
            ? 'series-month'
            : `${String(seriesYear)}-${season}`;
      expect(codesOf(serial)).toEqual([expected]);
      expect(codesOf(String(serial))).toEqual([expected]);
    },
  );

  law([fc.integer({ min: 2001, max: 2098 }), fc.integer({ min: 0, max: 11 })])(
    'a month typed in words means what Excel makes of it as a date',
    (year, month) => {
      const name = new Date(Date.UTC(year, month, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
      expect(codesOf(`${name} ${String(year)}`)).toEqual(codesOf(serialOf(year, month + 1, 1)));
    },
  );

  law([fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean())])(
    'anything at all gives a series or a problem',
    (input) => {
      const answer = parseSeries(input);
      expect(answer.ok ? answer.value : `problems: ${answer.problems.length}`).toMatch(/^(\d{4}-0[16]|problems: 1)$/);
    },
  );
});
