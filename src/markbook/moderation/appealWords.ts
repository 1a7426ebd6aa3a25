import { REVIEW_DAYS } from '../../reference/policies/reviewDays';
import { reviewFindings, type ReviewFinding } from '../../rules';
import { dayNumber, daysAfter } from '../dates/typedDay';
import { counted } from '../wording/counted';
import { ukDay } from '../wording/say';

const said = (finding: ReviewFinding, until: string): string => {
  switch (finding.code) {
    case 'appeal-late':
      return `The appeal was to be sent by ${ukDay(until)}, ${counted(finding.facts.daysLate, 'day')} ago. Ask Pearson.`;
    case 'appeal-open':
      return finding.standing === 'inferred'
        ? `Send an appeal today, ${ukDay(until)}: that the last day itself counts is inferred, no source says it.`
        : `Send an appeal by ${ukDay(until)}: ${counted(finding.facts.daysLeft, 'day')} left. The last day itself counts: inferred.`;
    case 'results-not-out':
    case 'marks-agreed':
    case 'agreement-unknown':
    case 'review-first':
    case 'one-learner':
      return '';
  }
};

/** Until when an appeal can be sent after a review was decided, and by when Pearson deals with one sent today (REV-3). */
export const appealSentences = (decidedOn: string, today: string): readonly string[] => {
  const daysSinceDecision = dayNumber(today) - dayNumber(decidedOn);
  const found = reviewFindings(
    { wants: 'appeal', areResultsOut: true, isForOneLearner: false, daysSinceDecision },
    REVIEW_DAYS,
  );
  const until = daysAfter(decidedOn, REVIEW_DAYS.appealWithin);
  return [
    ...found.map((finding) => said(finding, until)).filter((words) => words !== ''),
    `A preliminary appeal sent today is dealt with by ${ukDay(daysAfter(today, REVIEW_DAYS.preliminaryWithin))}, a hearing asked for today by ${ukDay(daysAfter(today, REVIEW_DAYS.hearingWithin))}.`,
  ];
};
