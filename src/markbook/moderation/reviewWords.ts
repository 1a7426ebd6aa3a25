import type { ReviewFinding } from '../../rules';
import type { ReviewClock, ReviewState } from './reviewState';
import { counted, seriesInWords, ukDay, daysLeftWords } from '../wording';

const clockWords = (clock: ReviewClock, of: string): string => {
  switch (clock.code) {
    case 'not-held':
      return `${of}: the last day for a review of moderation is not held. Take it from Pearson’s key dates and type it in Set up, Dates.`;
    case 'over':
      return `${of}: a review of moderation was to be asked for by ${ukDay(clock.until)}, ${counted(clock.daysAgo, 'day')} ago. Ask Pearson.`;
    case 'open':
      return `${of}: a review of moderation can be asked for until ${ukDay(clock.until)}, ${daysLeftWords(clock.daysLeft)}.`;
  }
};

const said = ({ code }: ReviewFinding, { series, resultsOn }: ReviewState): string => {
  switch (code) {
    case 'results-not-out': {
      const when = resultsOn === undefined ? '' : ` before ${ukDay(resultsOn)}`;
      return `${seriesInWords(series)}: no review of moderation${when}: it can be asked for from results day, once all learners have their results (CG).`;
    }
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

/** How a review of moderation stands, in sentences. */
export const reviewSentences = (state: ReviewState): readonly string[] => [
  ...(state.clock === undefined ? [] : [clockWords(state.clock, seriesInWords(state.series))]),
  ...state.findings.map((finding) => said(finding, state)),
];
