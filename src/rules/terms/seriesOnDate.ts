import { answered, refused, type Answer } from './answer';
import { monthLengths, type CalendarDate } from './calendarDate';
import type { Series } from './series';
import type { SeriesProblem } from './seriesProblem';

const SUMMER_MONTHS = [5, 6, 7, 8];
const EARLY_WINTER_MONTH = 12;
const LATE_WINTER_MONTHS = [1, 2];

const existsInCalendar = ({ year, month, day }: CalendarDate): boolean =>
  year >= 2000 && year <= 2099 && day >= 1 && day <= (monthLengths(year)[month - 1] ?? 0);

/** The series a month belongs to: December, January and February to that winter's, May to August to that summer's. */
const seriesInMonth = (month: number, year: number): Series | undefined => {
  if (SUMMER_MONTHS.includes(month)) return `${year}-06`;
  if (LATE_WINTER_MONTHS.includes(month)) return `${year}-01`;
  return month === EARLY_WINTER_MONTH ? `${year + 1}-01` : undefined;
};

/** The series of a date typed for it. Only the first of a month will do: "Jan 24" typed in Excel means 24 January of this year. */
export const seriesOnDate = (date: CalendarDate, text: string): Answer<Series, SeriesProblem> => {
  if (!existsInCalendar(date))
    return refused({ rule: 'TERMS', code: 'series-unreadable', facts: { text, suggestions: [] } });
  if (date.day !== 1) return refused({ rule: 'TERMS', code: 'series-not-first-of-month', facts: { text, ...date } });
  const series = seriesInMonth(date.month, date.year);
  if (series !== undefined) return answered(series);
  return refused({ rule: 'TERMS', code: 'series-month', facts: { text, month: date.month, year: date.year } });
};
