import { keyDatesOf } from '../../reference/policies/keyDates';
import type { Series } from '../../rules';
import { dayNumber, seriesDates } from '../dates';
import type { CellPlace } from '../sheet';
import type { TablesSnapshot } from '../tables';

/** Until when marks and sample are due; days as `2025-12-15`. */
export type MarksDue =
  | { readonly code: 'due'; readonly day: string; readonly daysLeft: number; readonly typedAt?: CellPlace }
  /** Nothing is published here for the series: the last date known of the same time of year, for comparison only. */
  | { readonly code: 'not-held'; readonly last?: { readonly series: Series; readonly day: string } };

const EVENT = 'marks and sample';
const YEARS_TO_LOOK_BACK = 5;

const dueIn = (series: Series): string | undefined => keyDatesOf(series).find(({ event }) => event === EVENT)?.to;

const yearsEarlier = (series: Series, years: number): Series => {
  const year = Number(series.slice(0, 4)) - years;
  return series.endsWith('-01') ? `${year}-01` : `${year}-06`;
};

const lastKnown = (series: Series): { series: Series; day: string } | undefined => {
  for (let years = 1; years <= YEARS_TO_LOOK_BACK; years += 1) {
    const before = yearsEarlier(series, years);
    const day = dueIn(before);
    if (day !== undefined) return { series: before, day };
  }
  return undefined;
};

/** How long there is until marks of a series must be sent (MOD-10). A date never carries over from another year. */
export const marksDue = (series: Series, today: string, tables: TablesSnapshot): MarksDue => {
  const due = seriesDates(series, tables).find(({ date }) => date.event === EVENT);
  if (due?.date.to !== undefined) {
    const day = due.date.to;
    const daysLeft = dayNumber(day) - dayNumber(today);
    return { code: 'due', day, daysLeft, ...(due.kind === 'typed' ? { typedAt: due.date.place } : {}) };
  }
  const last = lastKnown(series);
  return { code: 'not-held', ...(last === undefined ? {} : { last }) };
};
