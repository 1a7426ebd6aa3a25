import type { KeyDate } from '../../reference/policies/keyDates';
import type { SeriesDate } from './seriesDates';
import { weekdayOf, workingDayUpTo } from './typedDay';

/** How a stretch of days stands to today. */
export const dayStanding = (from: string | undefined, to: string, today: string): 'passed' | 'open' | 'to come' => {
  if (to < today) return 'passed';
  return from !== undefined && from < to && from <= today ? 'open' : 'to come';
};

/** A last day that lies on a weekend. */
export interface OnWeekend {
  readonly weekday: string;
  /** The working day before, where a day held without its year is not to be relied on; absent where the day stays. */
  readonly takeInstead?: string;
}

/** CG's deadlines stay on a weekend; a day without its year is only safe on the working day before. */
export const onWeekend = ({ yearGiven }: Pick<KeyDate, 'yearGiven'>, to: string): OnWeekend | undefined => {
  const last = workingDayUpTo(to);
  if (last === to) return undefined;
  return { weekday: weekdayOf(to), ...(yearGiven === false ? { takeInstead: last } : {}) };
};

/** What is not held of a series' dates; undefined when entries or claims are. */
export const datesLacking = (dates: readonly SeriesDate[]): 'all' | 'entries and claims' | undefined => {
  if (dates.length === 0) return 'all';
  return dates.some(({ date }) => date.event === 'claims' || date.event === 'entries')
    ? undefined
    : 'entries and claims';
};

/** Whether the last day to enter again who sat in winter is held. */
export const isReEntryHeld = (dates: readonly SeriesDate[]): boolean =>
  dates.some(({ date }) => date.event.toLowerCase().startsWith('re-entry'));
