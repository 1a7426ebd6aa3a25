/** Results day: what came against what was expected, learner by learner and for the class. */
export { acceptedChanges } from './acceptedNote';
export { type ClassResults, classResults, type DifferenceGroup, type WithoutCertificate } from './classResults';
export type { Comparison } from './comparison';
export { despiteUWords } from './despiteU';
export type { LearnerResult } from './learnerResult';
export {
  comparisonWords,
  groupSentence,
  groupTitle,
  learnerResultWords,
  moderatedWords,
  noReviewWords,
  notComparedWords,
  pointsWords,
  resultsSentence,
  reviewedWords,
  reviewSentence,
  withoutTitle,
  withoutWords,
} from './resultWords';
export { actualAndTarget, expectedAndActual } from './resultsBeside';
export { latestModerated, type Moderated, moderatedSittings, reviewOfClass } from './reviewOfClass';
export { otherwiseSentence, otherwiseWords, saidOtherwise } from './saidOtherwise';
export type { SeriesResults } from './yearOnYear';
export { YEAR_HEADINGS, YEAR_WORDS, yearRow } from './yearOnYearWords';
