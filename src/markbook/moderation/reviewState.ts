import { REVIEW_DAYS } from '../../reference/policies/reviewDays';
import { reviewFindings, type ReviewFinding, type Series } from '../../rules';
import { areResultsOut, dayNumber, dayOf, daysAfter } from '../dates';
import type { TablesSnapshot } from '../tables';

/** The series whose moderation may be reviewed, and what is known of its results. */
export interface ReviewOf {
  readonly series: Series;
  readonly today: string;
  readonly tables: TablesSnapshot;
  /** Pearson's results of the series stand in the workbook, so they are out whatever the calendar says. */
  readonly hasResults?: boolean;
}

/** How long a review can be asked for: by the day that the school has typed; no source at hand gives it. */
export type ReviewClock =
  | { readonly code: 'not-held' }
  | { readonly code: 'over'; readonly until: string; readonly daysAgo: number }
  | { readonly code: 'open'; readonly until: string; readonly daysLeft: number };

/** How a review of moderation stands on a day. */
export interface ReviewState {
  readonly series: Series;
  /** Only once results are out. */
  readonly clock?: ReviewClock;
  /** The day of the results, where it is held. */
  readonly resultsOn?: string;
  readonly findings: readonly ReviewFinding[];
}

/** How an appeal stands on a day. */
export interface AppealState {
  readonly series: Series;
  readonly findings: readonly ReviewFinding[];
  /** The last day to send it, once a review was decided. */
  readonly until?: string;
  /** By when Pearson deals with what is sent today; only where something can be sent. */
  readonly steps?: { readonly preliminaryBy: string; readonly hearingBy: string };
}

/** True once a review can be asked for as far as the day goes. */
export const canBeReviewed = ({ series, today, tables, hasResults = false }: ReviewOf): boolean =>
  hasResults || areResultsOut(series, today, tables);

const clockOf = ({ series, today, tables }: ReviewOf): ReviewClock => {
  const until = dayOf(series, 'review of moderation', tables);
  if (until === undefined) return { code: 'not-held' };
  const daysLeft = dayNumber(until) - dayNumber(today);
  return daysLeft < 0 ? { code: 'over', until, daysAgo: -daysLeft } : { code: 'open', until, daysLeft };
};

/** Whether a review of moderation can be asked for, and until when (REV-1). */
export const reviewState = (of: ReviewOf): ReviewState => {
  const { series, tables } = of;
  const isOut = canBeReviewed(of);
  const resultsOn = dayOf(series, 'results', tables);
  return {
    series,
    ...(isOut ? { clock: clockOf(of) } : {}),
    ...(resultsOn === undefined ? {} : { resultsOn }),
    findings: reviewFindings({ wants: 'review', areResultsOut: isOut, isForOneLearner: false }, REVIEW_DAYS),
  };
};

/** Whether the school may appeal, until when after a review was decided, and by when Pearson deals with it (REV-2, REV-3). */
export const appealState = (of: ReviewOf, decidedOn?: string): AppealState => {
  const { series, today } = of;
  const isOut = canBeReviewed(of);
  const decided = decidedOn === undefined ? {} : { daysSinceDecision: dayNumber(today) - dayNumber(decidedOn) };
  const found = reviewFindings(
    { wants: 'appeal', areResultsOut: isOut, isForOneLearner: false, ...decided },
    REVIEW_DAYS,
  );
  const early = found.filter(({ code }) => code === 'results-not-out');
  const steps = {
    preliminaryBy: daysAfter(today, REVIEW_DAYS.preliminaryWithin),
    hearingBy: daysAfter(today, REVIEW_DAYS.hearingWithin),
  };
  return {
    series,
    // Before results nothing else is worth knowing.
    findings: early.length > 0 ? early : found,
    ...(decidedOn === undefined ? {} : { until: daysAfter(decidedOn, REVIEW_DAYS.appealWithin) }),
    ...(decidedOn !== undefined && isOut ? { steps } : {}),
  };
};
