import type { Series } from '../../rules';
import type { SeriesDate } from './seriesDates';
import { daysAfter } from './typedDay';

/** The dates of a class for its calendar. Whose they are is the class's name: no learner stands in it. */
export interface CalendarGiven {
  readonly name: string;
  readonly dates: readonly SeriesDate[];
  /** When the file is made, as `20261130T104256Z`. */
  readonly stamp: string;
}

const LINE_END = '\r\n';
const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line of more than 75 octets goes on in lines that begin with a space, never within a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join(LINE_END);
};

/** Text as RFC 5545, 3.3.11 has it: backslash, semicolon, comma and new line are escaped; other control characters go. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const compact = (day: string): string => day.replaceAll('-', '');

const partOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The same date of the same class is the same event, however often the file is made: a calendar then updates it. */
const uidOf = (name: string, series: Series, event: string): string =>
  encodeURIComponent(`${partOf(name)}.${series}.${partOf(event)}@btec-grade-add-in`).replaceAll('%40', '@');

const eventLines = (each: SeriesDate, { name, stamp }: CalendarGiven, words: string): readonly string[] => {
  const { event, series, from, to } = each.date;
  if (to === undefined) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(name, series, event)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from ?? to)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(to, 1))}`,
    `SUMMARY:${escaped(`BTEC ${name}: ${event} ${series}`)}`,
    `DESCRIPTION:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/**
 * The dates of a class as an iCalendar file (RFC 5545), every date a whole-day event. A date of which only the month is
 * held has no day to stand on and is left out; `wordsFor` says of each date where it comes from.
 */
export const calendarFile = (given: CalendarGiven, wordsFor: (date: SeriesDate) => string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//BTEC grade add-in//Key dates//EN',
    'CALSCALE:GREGORIAN',
    ...given.dates.flatMap((each) => eventLines(each, given, wordsFor(each))),
    'END:VCALENDAR',
  ]
    .map((line) => folded(line) + LINE_END)
    .join('');
