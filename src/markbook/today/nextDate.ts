import { compareSeries, type Series } from '../../rules';
import { dayNumber, isOfferedTo, type SeriesDate, seriesDates } from '../dates';
import type { TablesSnapshot } from '../tables';
import type { Tracker } from '../tracker';
import { comingSeries } from '../whatNext';

/** The next day held that a class has to keep, and how long until then; or the series of which none is held. */
export type NextDate =
  | { readonly code: 'held'; readonly date: SeriesDate; readonly series: Series; readonly daysLeft: number }
  | { readonly code: 'none'; readonly series: Series };

/** The series in which the class's marks are sent or graded, and the one that comes: no date is ever another series'. */
const seriesOf = ({ sending, series, subject }: Tracker, today: string): readonly Series[] => {
  const coming = comingSeries(today, isOfferedTo(subject));
  const sent = Object.values(sending ?? {}).map((each) => each?.series);
  const own = [...sent, ...Object.values(series)].flatMap((each) => each ?? []);
  return [...new Set([...own.filter((each) => compareSeries(each, coming) >= 0), coming])].sort(compareSeries);
};

/** The first date from today on among those held for a class's series. */
export const nextDate = (tracker: Tracker, today: string, tables: TablesSnapshot): NextDate => {
  const all = seriesOf(tracker, today);
  const ahead = all.flatMap((series) =>
    seriesDates(series, tables).flatMap((date) => {
      const { to } = date.date;
      return to === undefined || to < today ? [] : [{ date, series, to }];
    }),
  );
  const first = ahead.reduce<(typeof ahead)[number] | undefined>(
    (soonest, each) => (soonest === undefined || each.to < soonest.to ? each : soonest),
    undefined,
  );
  if (first === undefined) return { code: 'none', series: all[0] ?? comingSeries(today) };
  const { date, series, to } = first;
  return { code: 'held', date, series, daysLeft: dayNumber(to) - dayNumber(today) };
};
