import { WORK_KEPT_WEEKS } from '../../reference/policies/keyDates';
import { compareSeries, type Series } from '../../rules';
import { areResultsOut, dayOf, daysAfter } from '../dates';
import type { TablesSnapshot } from '../tables';
import { seriesInWords, ukDay } from '../wording';
import { certificatesBy, recordedSeries } from './recordedSeries';
import type { SchoolLine } from './schoolLine';

const DAYS_A_WEEK = 7;

/** The last day of the weeks for which work is kept once the certificates of a series have arrived; none while no day is typed. */
const workKeptUntil = (series: Series, tables: TablesSnapshot): string | undefined => {
  const arrived = dayOf(series, 'certificates', tables);
  return arrived === undefined ? undefined : daysAfter(arrived, WORK_KEPT_WEEKS * DAYS_A_WEEK);
};

/** Until when the work of each series with results is kept (CG page 19), the latest series first. */
export const workKeptSentences = (
  lines: readonly SchoolLine[],
  { tables, today }: { readonly tables: TablesSnapshot; readonly today: string },
): readonly string[] => {
  const over = lines.filter((line) => line.areResultsOut && line.isPlanned).map(({ series }) => series);
  const recorded = recordedSeries(tables).filter((series) => {
    const until = workKeptUntil(series, tables) ?? daysAfter(certificatesBy(series), WORK_KEPT_WEEKS * DAYS_A_WEEK);
    return areResultsOut(series, today, tables) && today <= until;
  });
  return [...new Set([...over, ...recorded])]
    .sort((a, b) => compareSeries(b, a))
    .map((series) => {
      const until = workKeptUntil(series, tables);
      const name = seriesInWords(series);
      if (until === undefined) {
        return `${name}: keep learners’ work. Type in Set up, Dates, when the certificates arrived: it is kept ${WORK_KEPT_WEEKS} weeks more.`;
      }
      return until < today
        ? `${name}: the ${WORK_KEPT_WEEKS} weeks ended on ${ukDay(until)}.`
        : `${name}: keep learners’ work until ${ukDay(until)}, ${WORK_KEPT_WEEKS} weeks after the certificates arrived.`;
    });
};
