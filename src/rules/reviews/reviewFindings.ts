import { reviewFinding, type ReviewFinding } from './reviewFinding';

/** How many days there are for an appeal and its steps. */
export interface ReviewDays {
  readonly appealWithin: number;
  readonly preliminaryWithin: number;
  readonly hearingWithin: number;
}

/** What a school asks for after results, and what it knows. */
export interface ReviewAsked {
  readonly wants: 'review' | 'appeal';
  readonly areResultsOut: boolean;
  /** Whether Pearson agreed the marks; absent while the final report was not looked at. */
  readonly didPearsonAgree?: boolean;
  readonly isForOneLearner: boolean;
  /** Days since the review was decided; absent while there is no decision. */
  readonly daysSinceDecision?: number;
}

const ofAppeal = ({ isForOneLearner, daysSinceDecision }: ReviewAsked, days: ReviewDays): readonly ReviewFinding[] => {
  const single = isForOneLearner ? [reviewFinding('one-learner', {})] : [];
  if (daysSinceDecision === undefined) return [reviewFinding('review-first', {}), ...single];
  const left = days.appealWithin - daysSinceDecision;
  if (left < 0) return [...single, reviewFinding('appeal-late', { daysLate: -left })];
  const open = reviewFinding('appeal-open', { daysLeft: left });
  // That the last day itself counts no source says.
  return [...single, left === 0 ? { ...open, standing: 'inferred' } : open];
};

/** What stands in the way of a review of moderation (service 3) or of an appeal after it, and how long there is (REV-1 to REV-3). */
export const reviewFindings = (asked: ReviewAsked, days: ReviewDays): readonly ReviewFinding[] => {
  const { wants, areResultsOut, didPearsonAgree } = asked;
  const tooEarly = areResultsOut ? [] : [reviewFinding('results-not-out', {})];
  if (wants === 'appeal') return [...tooEarly, ...ofAppeal(asked, days)];
  return [
    ...tooEarly,
    ...(didPearsonAgree === true ? [reviewFinding('marks-agreed', {})] : []),
    ...(didPearsonAgree === undefined ? [reviewFinding('agreement-unknown', {})] : []),
  ];
};
