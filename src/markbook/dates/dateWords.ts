import type { KeyDate } from '../../reference/policies/keyDates';
import { LAST_YEAR_HELD } from '../../reference/policies/keyDates';
import type { Series } from '../../rules';
import type { DateIssue } from './heldDates';
import { yearBeyond, type SeriesDate } from './seriesDates';
import { datesLacking, dayStanding, isReEntryHeld, onWeekend } from './dayStanding';
import { monthName, quoted, saidBy, seriesInWords, ukDay, columnsNeeded, copiedTable, notASeries } from '../wording';

const SCHEDULE = 'see the key dates schedule';

const monthInWords = (month: string): string => `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;

const daysInWords = (from: string | undefined, to: string): string =>
  from === undefined ? `by ${ukDay(to)}` : from === to ? `on ${ukDay(to)}` : `${ukDay(from)} to ${ukDay(to)}`;

const STANDING = { passed: ', passed', open: ', open now', 'to come': '' } as const;

const whenNow = (from: string | undefined, to: string, today: string): string => STANDING[dayStanding(from, to, today)];

const weekendInWords = (date: KeyDate, to: string): string => {
  const weekend = onWeekend(date, to);
  if (weekend === undefined) return '';
  return weekend.takeInstead === undefined
    ? `, a ${weekend.weekday}, and it stays that day`
    : `, a ${weekend.weekday}: take the working day before as last, ${ukDay(weekend.takeInstead)}`;
};

const builtInSource = (date: KeyDate): string => {
  const { status, yearStatus, yearGiven } = date;
  const cited = yearGiven === false ? `${saidBy(date)}, year not given` : saidBy(date);
  const standing = [yearStatus === 'history' ? 'history' : '', status === 'stated' ? '' : status];
  return [cited, ...standing.filter((word) => word !== '')].join('; ');
};

const builtInDays = (date: KeyDate, today: string): string => {
  const { from, to, month = '' } = date;
  if (to === undefined) return `${monthInWords(month)}, day not held: ${SCHEDULE}`;
  return `${daysInWords(from, to)}${weekendInWords(date, to)}${whenNow(from, to, today)}`;
};

const replacedDay = ({ to, month = '' }: KeyDate): string => (to === undefined ? monthInWords(month) : ukDay(to));

/** What a date is of, as a heading has it. */
export const eventInWords = (event: string): string => event.charAt(0).toUpperCase() + event.slice(1);

/** One date of a series, with whose it is: `Marks and sample: by 14/12/2026 (BTEC Dates E2: Key dates schedule).` */
export const dateSentence = (each: SeriesDate, today: string): string => {
  const event = eventInWords(each.date.event);
  if (each.kind === 'built-in') return `${event}: ${builtInDays(each.date, today)} (${builtInSource(each.date)}).`;
  const { from, to, source, place } = each.date;
  const where = `typed in ${place.sheet} ${place.cell}`;
  const other = each.insteadOf;
  const instead = other === undefined ? '' : `; used instead of ${replacedDay(other)}, ${builtInSource(other)}`;
  const cited = source === '' ? where : `${source}, ${where}`;
  return `${event}: ${daysInWords(from, to)}${whenNow(from, to, today)} (${cited}${instead}).`;
};

/** What is not held of a series' dates; '' when entries or claims are. */
export const datesMissing = (dates: readonly SeriesDate[], series: Series): string => {
  switch (datesLacking(dates)) {
    case undefined:
      return '';
    case 'all':
      return `No dates are held for ${seriesInWords(series)}. Take its entry deadline from Pearson’s key dates.`;
    case 'entries and claims':
      return `No entry or claim deadline is held for ${seriesInWords(series)}. Take it from Pearson’s key dates.`;
  }
};

/** That who sat in winter can be entered again without a late fee, where the last day for it is not held (FAQ). */
export const reEntryMissing = (dates: readonly SeriesDate[]): string =>
  isReEntryHeld(dates)
    ? ''
    : 'Who sat in December/January can be entered again without a late fee up to a day that is not held here (29 March in 2024: FAQ). Take it from Pearson’s key dates.';

const DAY_SPELLING = 'Type it like 15/12/2026.';

/** Why a row of BTEC_Dates, or what is typed into the form, is not used. */
export const dateIssueWords = ({ code, text }: Pick<DateIssue, 'code' | 'text'>): string => {
  switch (code) {
    case 'series-unreadable':
      return text === '' ? 'No series given. Type one such as 2027-01.' : notASeries(text);
    case 'year-unreadable':
      return `${quoted(text)} is not an academic year. Type it like 2026-27, or leave it blank.`;
    case 'year-contradicts':
      return `The series is not of the year ${text}. One of the two is wrong.`;
    case 'what-missing':
      return 'It is not said what the date is of, such as Marks and sample.';
    case 'day-missing':
      return `There is no day. ${DAY_SPELLING}`;
    case 'day-unreadable':
      return `${quoted(text)} is not a day. ${DAY_SPELLING}`;
    case 'days-reversed':
      return 'The first day comes after the last. Change one of them.';
    case 'day-of-another-year':
      return `${quoted(text)} is not a day of that series’ year. Check the day and the series.`;
    case 'date-twice':
      return `The same date stands here twice; the first, in ${text}, counts. Delete one.`;
    case 'table-copied':
      return copiedTable(text, 'BTEC_Dates');
    case 'no-column':
      return columnsNeeded('BTEC_Dates', text);
  }
};

/** That today lies after the last year whose rules and dates are built in, and what to do; '' while it does not. */
export const yearNotice = (today: string): string => {
  const year = yearBeyond(today);
  return year === undefined
    ? ''
    : `The add-in’s rules and dates are those of ${LAST_YEAR_HELD}. For ${year}, compare them with Pearson’s centre guide and type its key dates in Set up, under Dates.`;
};
