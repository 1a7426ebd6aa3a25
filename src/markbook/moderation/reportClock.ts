import type { Series } from '../../rules';
import { areResultsOut, dayNumber, dayOf } from '../dates';
import type { TablesSnapshot } from '../tables';
import { daysLeftWords, ukDay } from '../wording';

interface ReportOf {
  readonly series: Series;
  readonly today: string;
  readonly tables: TablesSnapshot;
  /** Amended marks are recorded, so the report was read. */
  readonly hasAmended: boolean;
  /** Whether marks and sample were sent in time; unknown where that is not recorded. */
  readonly wereInTime?: boolean;
}

const inTimeWords = (wereInTime: boolean | undefined): string => {
  if (wereInTime === undefined) return ', if marks and sample were on time (CG)';
  return wereInTime
    ? ': marks and sample were on time (CG)'
    : '; but marks or sample were late, so there may be no chance to (CG)';
};

const amendWords = (until: string, { today, wereInTime }: ReportOf): string => {
  const left = dayNumber(until) - dayNumber(today);
  return `Marks can be amended until ${ukDay(until)}, ${daysLeftWords(left)}${inTimeWords(wereInTime)}.`;
};

/** What the days between the draft report and results ask for: whom to ask when it is not there, and until when marks can be amended. */
export const reportSentences = (of: ReportOf): readonly string[] => {
  const { series, today, tables, hasAmended } = of;
  const report = dayOf(series, 'draft moderator report', tables);
  if (report === undefined || today <= report || areResultsOut(series, today, tables)) return [];
  const until = dayOf(series, 'amended marks', tables);
  const isLate = `The draft report was due ${ukDay(report)}. Not there: ask the moderator first, then Pearson’s support portal (CG, MOD).`;
  return [...(hasAmended ? [] : [isLate]), ...(until === undefined || until < today ? [] : [amendWords(until, of)])];
};
