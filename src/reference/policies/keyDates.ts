import type { CitedSource, Series } from '../../rules';
import data from './keyDates.json';

/** Where something is said, and what of it no source says. */
interface Said {
  readonly sources: readonly CitedSource[];
  readonly note?: string;
}

/** A date or a stretch of days that schools must keep, published for one series; days as `2026-05-15`. */
export interface KeyDate extends Said {
  readonly event: string;
  readonly series: Series;
  readonly from?: string;
  /** The last day; absent where the source gives the month alone. */
  readonly to?: string;
  /** All that the source gives, as `2026-03`. */
  readonly month?: string;
  /** `false` where the source names the day and not the year. */
  readonly yearGiven?: boolean;
  readonly status: string;
  /** `history` for a year whose dates have been replaced by later ones. */
  readonly yearStatus: string;
}

/** The dates published for exactly this series; none where none are held, never another year's. */
export const keyDatesOf = (series: Series): readonly KeyDate[] =>
  data.years.flatMap(({ status, events }) =>
    (events as Omit<KeyDate, 'yearStatus'>[])
      .filter((each) => each.series === series)
      .map((each) => ({ ...each, yearStatus: status })),
  );

/** The last academic year that the add-in's own dates are of, as `2025-26`: its sources end there. */
export const LAST_YEAR_HELD: string = data.years.at(-1)?.year ?? '';

/** For how many weeks work is kept once certificates have arrived at the school, by the last year that says so (CG page 19). */
export const WORK_KEPT_WEEKS: number =
  data.years.flatMap((year) => ('workKept' in year ? [year.workKept.weeksAfterCertificates] : [])).at(-1) ?? 0;

const { certificatesAbout: about } = data.years.find((year) => 'certificatesAbout' in year) ?? {};

/** By about when certificates of a series arrive, and who says so; no source gives a day. */
export const certificatesAbout = (series: Series): ({ readonly by: string } & Said) | undefined =>
  about === undefined
    ? undefined
    : { ...(about as Said), by: series.endsWith('-01') ? about.decemberJanuary : about.mayJune };
