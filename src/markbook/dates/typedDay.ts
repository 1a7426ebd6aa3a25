import { calendarDate, monthLengths, textOf, type CellInput } from '../../rules';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FIRST_SERIAL = 36526;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const length = monthLengths(year)[month - 1];
  if (length === undefined || day < 1 || day > length || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
};

const inWords = (text: string): string | undefined => {
  const found = /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/i.exec(text);
  const name = found?.[2]?.toLowerCase() ?? '';
  const month = name === '' ? -1 : MONTHS.indexOf(name.slice(0, 3));
  return month === -1 ? undefined : dayOf(Number(found?.[3]), month + 1, Number(found?.[1]));
};

/**
 * A day as it stands in a cell, as `2026-12-15`: one of Excel's dates, or text such as `15/12/2026`, `15 December 2026` or
 * `2026-12-15`. The day comes first, as it is written in Britain. A year of two digits is not read.
 */
export const readDay = (input: CellInput): string | undefined => {
  const text = textOf(input);
  const serial = typeof input === 'number' || /^\d{5}$/.test(text) ? Number(text) : undefined;
  if (serial !== undefined) {
    const date = calendarDate(Math.floor(serial));
    return date === undefined ? undefined : dayOf(date.year, date.month, date.day);
  }
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (british !== null) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return inWords(text);
};

/** How many days after 1 January 2000 a day comes. */
export const dayNumber = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const years = year - FIRST_YEAR;
  const before = monthLengths(year).slice(0, month - 1);
  return years * 365 + Math.ceil(years / 4) + before.reduce((sum, length) => sum + length, 0) + date - 1;
};

/** The number by which Excel keeps a day. */
export const serialOf = (day: string): number => dayNumber(day) + FIRST_SERIAL;

/** The day after so many days, as `2026-12-15`. */
export const daysAfter = (day: string, days: number): string => readDay(serialOf(day) + days) ?? day;

const WEEKDAYS = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Which day of the week it is; 1 January 2000 was a Saturday. */
export const weekdayOf = (day: string): string => WEEKDAYS[dayNumber(day) % WEEKDAYS.length] ?? '';

/** The last day from Monday to Friday before a day at a weekend; the day itself otherwise. Bank holidays are not known here. */
export const workingDayUpTo = (day: string): string => {
  const weekday = weekdayOf(day);
  return weekday === 'Saturday' ? daysAfter(day, -1) : weekday === 'Sunday' ? daysAfter(day, -2) : day;
};
