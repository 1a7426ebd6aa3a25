import { keyDatesOf, LAST_YEAR_HELD, type KeyDate } from '../../reference/policies/keyDates';
import type { Series } from '../../rules';
import type { TablesSnapshot } from '../tables';
import { academicYearOn } from './academicYear';
import { heldDates, type TypedDate } from './heldDates';

/** One date of a series that counts here: the school's own where it has typed one, else the add-in's. */
export type SeriesDate =
  | { readonly kind: 'typed'; readonly date: TypedDate; readonly insteadOf?: KeyDate }
  | { readonly kind: 'built-in'; readonly date: KeyDate };

const lastDayOf = ({ date }: SeriesDate): string => date.to ?? ('month' in date ? `${date.month}-31` : '');

/** The dates of exactly this series, in time order: a typed date wins over the built-in one of the same thing. */
export const seriesDates = (series: Series, tables: TablesSnapshot): readonly SeriesDate[] => {
  const typed = heldDates(tables).dates.filter((date) => date.series === series);
  const builtIn = keyDatesOf(series);
  const isTyped = ({ event }: KeyDate): boolean => typed.some((date) => date.event === event);
  return [
    ...builtIn.filter((date) => !isTyped(date)).map((date): SeriesDate => ({ kind: 'built-in', date })),
    ...typed.map((date): SeriesDate => {
      const insteadOf = builtIn.find(({ event }) => event === date.event);
      return { kind: 'typed', date, ...(insteadOf === undefined ? {} : { insteadOf }) };
    }),
  ].sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : lastDayOf(a) > lastDayOf(b) ? 1 : 0));
};

/** The last day of one thing in a series; none where only its month, or nothing, is held. */
export const dayOf = (series: Series, event: string, tables: TablesSnapshot): string | undefined =>
  seriesDates(series, tables).find(({ date }) => date.event === event)?.date.to;

/** The academic year that today lies in, where the add-in's own rules and dates end before it; none otherwise. */
export const yearBeyond = (today: string): string | undefined => {
  const year = academicYearOn(today);
  return year > LAST_YEAR_HELD ? year : undefined;
};
