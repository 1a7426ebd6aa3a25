import type { Series } from '../../rules';
import { dayNumber, seriesDates } from '../dates';
import type { TablesSnapshot } from '../tables';

/** The last day of something in a series and how many days are left; fewer than none once it has passed. */
export interface Due {
  readonly event: string;
  readonly day: string;
  readonly daysLeft: number;
}

/**
 * The day by which one of these is due: the first that is still to come, else the last that has passed. None where no
 * day is held: a date never carries over from another series.
 */
export const dueOf = (
  series: Series,
  events: readonly string[],
  { today, tables }: { readonly today: string; readonly tables: TablesSnapshot },
): Due | undefined => {
  const all = seriesDates(series, tables).flatMap(({ date: { event, to } }): Due[] =>
    to === undefined || !events.includes(event) ? [] : [{ event, day: to, daysLeft: dayNumber(to) - dayNumber(today) }],
  );
  return all.find(({ daysLeft }) => daysLeft >= 0) ?? all.at(-1);
};
