import type { ReviewFinding } from '../../rules';
import type { AppealState } from './reviewState';
import { counted, seriesInWords, ukDay } from '../wording';

const WHOSE = 'An appeal comes from the school and is for the whole cohort, not for one learner (CG).';

const said = (finding: ReviewFinding, { series, until = '' }: AppealState): string => {
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

const stepWords = ({ preliminaryBy, hearingBy }: NonNullable<AppealState['steps']>): string =>
  `A preliminary appeal sent today is dealt with by ${ukDay(preliminaryBy)}, a hearing asked for today by ${ukDay(hearingBy)}.`;

/** How an appeal stands, in sentences. */
export const appealSentences = (state: AppealState): readonly string[] => [
  ...state.findings.map((finding) => said(finding, state)),
  WHOSE,
  ...(state.steps === undefined ? [] : [stepWords(state.steps)]),
];
