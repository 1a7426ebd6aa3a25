import { expect, it } from 'vitest';
import { calendarFile } from '../../../src/markbook/dates/calendarFile';
import { seriesDates, type SeriesDate } from '../../../src/markbook/dates/seriesDates';

const STAMP = '20261130T104256Z';

/** Reads a calendar back by RFC 5545: lines end in CR LF, none is longer than 75 octets, a leading space goes on. */
const linesOf = (file: string): readonly string[] => {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).not.toContain('\uFFFD');
  }
  return file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
};

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

const eventsIn = (file: string): readonly ReadonlyMap<string, string>[] => {
  const lines = linesOf(file);
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//BTEC grade add-in//Key dates//EN',
    'CALSCALE:GREGORIAN',
  ]);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  return lines
    .slice(4, -1)
    .join('\n')
    .split('END:VEVENT')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [begin, ...rest] = text.trim().split('\n');
      expect(begin).toBe('BEGIN:VEVENT');
      return new Map(
        rest.map((line) => [line.slice(0, line.indexOf(':')), unescaped(line.slice(line.indexOf(':') + 1))]),
      );
    });
};

const typed = (event: string, to: string, from?: string): SeriesDate => ({
  kind: 'typed',
  date: {
    event,
    series: '2027-01',
    to,
    ...(from === undefined ? {} : { from }),
    source: 'schedule',
    place: { table: 'BTEC_Dates', sheet: 'BTEC Dates', cell: 'E2' },
  },
});

it('a date is a whole day, its end the day after', () => {
  const file = calendarFile({ name: '11A', dates: [typed('results', '2027-02-28')], stamp: STAMP }, () => 'Said so.');
  expect(eventsIn(file).map((event) => [...event])).toEqual([
    [
      ['UID', '11a.2027-01.results@btec-grade-add-in'],
      ['DTSTAMP', STAMP],
      ['DTSTART;VALUE=DATE', '20270228'],
      ['DTEND;VALUE=DATE', '20270301'],
      ['SUMMARY', 'BTEC 11A: results 2027-01'],
      ['DESCRIPTION', 'Said so.'],
      ['TRANSP', 'TRANSPARENT'],
    ],
  ]);
});

it.each([
  ['2027-12-31', '20280101'],
  ['2028-02-28', '20280229'],
  ['2028-02-29', '20280301'],
])('the day after %s is %s', (to, end) => {
  const file = calendarFile({ name: 'A', dates: [typed('results', to)], stamp: STAMP }, () => '');
  expect(eventsIn(file)[0]?.get('DTEND;VALUE=DATE')).toBe(end);
});

it('a stretch of days is one event', () => {
  const dates = [typed('claims', '2027-01-09', '2026-09-04')];
  const [event] = eventsIn(calendarFile({ name: 'A', dates, stamp: STAMP }, () => ''));
  expect([event?.get('DTSTART;VALUE=DATE'), event?.get('DTEND;VALUE=DATE')]).toEqual(['20260904', '20270110']);
});

it('long, odd and foreign texts come back whole', () => {
  const name = 'Żółć; 11A, “Digital” \\ 🎓'.repeat(4);
  const words = `${'Ω'.repeat(80)}\nsecond line; a, b \\n`;
  const [event] = eventsIn(calendarFile({ name, dates: [typed('results', '2027-03-11')], stamp: STAMP }, () => words));
  expect(event?.get('SUMMARY')).toBe(`BTEC ${name}: results 2027-01`);
  expect(event?.get('DESCRIPTION')).toBe(words);
});

it('the same date of the same class keeps its UID; another class, thing or series has another', () => {
  const uid = (name: string, event: string, to: string): string | undefined =>
    eventsIn(calendarFile({ name, dates: [typed(event, to)], stamp: STAMP }, () => ''))[0]?.get('UID');
  expect(uid('11A', 'results', '2027-03-11')).toBe(uid('11A', 'results', '2027-03-18'));
  expect(uid('11A', 'results', '2027-03-11')).not.toBe(uid('11B', 'results', '2027-03-11'));
  expect(uid('11A', 'results', '2027-03-11')).not.toBe(uid('11A', 'claims', '2027-03-11'));
});

it('a month without its day has no event', () => {
  const file = calendarFile({ name: '11A', dates: seriesDates('2026-01', []), stamp: STAMP }, () => '');
  expect(eventsIn(file).map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(['20251215', '20260117', '20260124']);
});
