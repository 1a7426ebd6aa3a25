import { REVIEW_DAYS } from '../../reference/policies/reviewDays';
import { reviewFindings, type ReviewFinding } from '../../rules';
import { dayNumber, daysAfter } from '../dates';
import { counted, seriesInWords, ukDay } from '../wording';
import { canBeReviewed, type ReviewOf } from './reviewWords';

const WHOSE = 'An appeal comes from the school and is for the whole cohort, not for one learner (CG).';

const said = (finding: ReviewFinding, { series }: ReviewOf, until: string): string => {
  switch (finding.code) {
    case 'results-not-out':
      return `Results of ${seriesInWords(series)} are not out, so there is no review’s decision to appeal against (CG).`;
    case 'review-first':
      return 'An appeal comes only after a review: give the day of its decision to see until when.';
    case 'one-learner':
      return WHOSE;
    case 'appeal-late':
      return `The appeal was to be sent by ${ukDay(until)}, ${counted(finding.facts.daysLate, 'day')} ago. Ask Pearson.`;
    case 'appeal-open':
      return finding.standing === 'inferred'
        ? `Send an appeal today, ${ukDay(until)}: that the last day itself counts is inferred, no source says it.`
        : `Send an appeal by ${ukDay(until)}: ${counted(finding.facts.daysLeft, 'day')} left. The last day itself counts: inferred.`;
    case 'marks-agreed':
    case 'agreement-unknown':
      return '';
  }
};

const stepWords = (today: string): string =>
  `A preliminary appeal sent today is dealt with by ${ukDay(daysAfter(today, REVIEW_DAYS.preliminaryWithin))}, a hearing asked for today by ${ukDay(daysAfter(today, REVIEW_DAYS.hearingWithin))}.`;

/** Who may appeal, until when after a review was decided, and by when Pearson deals with an appeal sent today (REV-2, REV-3). */
export const appealSentences = (of: ReviewOf, decidedOn?: string): readonly string[] => {
  const isOut = canBeReviewed(of);
  const decided = decidedOn === undefined ? {} : { daysSinceDecision: dayNumber(of.today) - dayNumber(decidedOn) };
  const found = reviewFindings(
    { wants: 'appeal', areResultsOut: isOut, isForOneLearner: false, ...decided },
    REVIEW_DAYS,
  );
  const stops = found.filter(({ code }) => code === 'results-not-out');
  const until = decidedOn === undefined ? '' : daysAfter(decidedOn, REVIEW_DAYS.appealWithin);
  return [
    ...(stops.length > 0 ? stops : found).map((finding) => said(finding, of, until)),
    WHOSE,
    ...(decidedOn !== undefined && isOut ? [stepWords(of.today)] : []),
  ];
};
