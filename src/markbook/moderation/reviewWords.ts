import { REVIEW_DAYS } from '../../reference/policies/reviewDays';
import { reviewFindings, type ReviewFinding, type Series } from '../../rules';
import { areResultsOut, dayNumber, dayOf } from '../dates';
import type { TablesSnapshot } from '../tables';
import { counted, seriesInWords, ukDay } from '../wording';

/** The series whose moderation may be reviewed, and what is known of its results. */
export interface ReviewOf {
  readonly series: Series;
  readonly today: string;
  readonly tables: TablesSnapshot;
  /** Pearson's results of the series stand in the workbook, so they are out whatever the calendar says. */
  readonly hasResults?: boolean;
}

/** True once a review can be asked for as far as the day goes. */
export const canBeReviewed = ({ series, today, tables, hasResults = false }: ReviewOf): boolean =>
  hasResults || areResultsOut(series, today, tables);

/** Until when a review can be asked for: by the day that the school has typed; no source at hand gives it. */
const clockWords = ({ series, today, tables }: ReviewOf): string => {
  const of = seriesInWords(series);
  const until = dayOf(series, 'review of moderation', tables);
  if (until === undefined) {
    return `${of}: the last day for a review of moderation is not held. Take it from Pearson’s key dates and type it in Set up, Dates.`;
  }
  const left = dayNumber(until) - dayNumber(today);
  if (left < 0) {
    return `${of}: a review of moderation was to be asked for by ${ukDay(until)}, ${counted(-left, 'day')} ago. Ask Pearson.`;
  }
  const days = left === 0 ? 'today' : `${counted(left, 'day')} left`;
  return `${of}: a review of moderation can be asked for until ${ukDay(until)}, ${days}.`;
};

const notOutWords = ({ series, tables }: ReviewOf): string => {
  const day = dayOf(series, 'results', tables);
  const when = day === undefined ? '' : ` before ${ukDay(day)}`;
  return `${seriesInWords(series)}: no review of moderation${when}: it can be asked for from results day, once all learners have their results (CG).`;
};

const said = ({ code }: ReviewFinding, of: ReviewOf): string => {
  switch (code) {
    case 'results-not-out':
      return notOutWords(of);
    case 'agreement-unknown':
      return 'Look in the final report first: where Pearson agreed the marks there is no review (CG).';
    // Nothing kept says whether Pearson agreed the marks; the rest is of appeals.
    case 'marks-agreed':
    case 'review-first':
    case 'one-learner':
    case 'appeal-late':
    case 'appeal-open':
      return '';
  }
};

/** Whether a review of moderation can be asked for, and until when (REV-1). */
export const reviewSentences = (of: ReviewOf): readonly string[] => {
  const isOut = canBeReviewed(of);
  const found = reviewFindings({ wants: 'review', areResultsOut: isOut, isForOneLearner: false }, REVIEW_DAYS);
  return [...(isOut ? [clockWords(of)] : []), ...found.map((finding) => said(finding, of))];
};
