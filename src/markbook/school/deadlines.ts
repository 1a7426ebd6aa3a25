import { certificatesAbout } from '../../reference/policies/keyDates';
import { compareSeries, type Series } from '../../rules';
import { academicYearOf, dayNumber, seriesDates } from '../dates';
import type { TablesSnapshot } from '../tables';
import { certificatesBy, recordedSeries } from './recordedSeries';
import type { SchoolLine } from './schoolLine';

/** Something that the school has to keep or waits for, with its day; without one where no source gives it. */
export interface Deadline {
  readonly event: string;
  /** The latest series it is of; registration is of its whole school year. */
  readonly series: Series;
  readonly day?: string;
  readonly daysLeft?: number;
  readonly about?: ReturnType<typeof certificatesAbout>;
}

interface On {
  readonly tables: TablesSnapshot;
  readonly today: string;
}

const withDay = (event: string, series: Series, day: string, today: string): Deadline => ({
  ...{ event, series, day },
  daysLeft: dayNumber(day) - dayNumber(today),
});

const REGISTRATION = 'registration';
const CERTIFICATES = 'certificates';

/** Registration of each school year that a series still to come is of, whichever of its series the day is typed for. */
const registrations = (series: readonly Series[], { tables, today }: On): readonly Deadline[] =>
  [...new Set(series.map(academicYearOf))].flatMap((year) => {
    const first = Number(year.slice(0, 4)) + 1;
    const ofYear: readonly Series[] = [`${first}-01`, `${first}-06`];
    const held = ofYear.flatMap((each) => seriesDates(each, tables)).filter(({ date }) => date.event === REGISTRATION);
    const typed = held.filter(({ kind }) => kind === 'typed');
    // The school's own day counts, though it may be typed for the other series than the built-in one is of.
    const days = (typed.length > 0 ? typed : held).flatMap(({ date: { to } }) => to ?? []);
    const [day] = days.sort().reverse();
    const latest: Series = `${first}-06`;
    return [day === undefined ? { event: REGISTRATION, series: latest } : withDay(REGISTRATION, latest, day, today)];
  });

const datesOf = (series: Series, { tables, today }: On): readonly Deadline[] => {
  const dated = seriesDates(series, tables).flatMap(({ date: { event, to } }): Deadline[] =>
    to === undefined || event === REGISTRATION ? [] : [withDay(event, series, to, today)],
  );
  const about = certificatesAbout(series);
  const isOpen = today <= certificatesBy(series) && !dated.some(({ event }) => event === CERTIFICATES);
  const open = isOpen ? [{ event: CERTIFICATES, series, ...(about === undefined ? {} : { about }) }] : [];
  return [...dated.filter(({ daysLeft = 0 }) => daysLeft >= 0), ...open];
};

const LATER = Number.MAX_SAFE_INTEGER;

/**
 * The days of every series that the school works for or waits for certificates of, the most urgent first: registration that is past too, since without
 * it nobody can be entered; last what has no day.
 */
export const schoolDeadlines = (lines: readonly SchoolLine[], on: On): readonly Deadline[] => {
  const planned = lines.filter(({ isPlanned }) => isPlanned).map(({ series }) => series);
  const recorded = recordedSeries(on.tables).filter((series) => on.today <= certificatesBy(series));
  const inOrder = [...new Set([...planned, ...recorded])].sort(compareSeries);
  const toCome = inOrder.filter((series) =>
    lines.some((line) => line.series === series && line.isPlanned && !line.areResultsOut),
  );
  const all = [...registrations(toCome, on), ...inOrder.flatMap((series) => datesOf(series, on))];
  return all.sort((a, b) => (a.daysLeft ?? LATER) - (b.daysLeft ?? LATER));
};
