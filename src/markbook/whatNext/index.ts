/** One learner’s choices: leave, retake, resit, claim now or wait. */
export { canLose, choiceNeeds } from './choiceNeeds';
export { type Fork, forkIfResat, forkNow } from './claimFork';
export { forkNote, forkSentence, resatSentence } from './claimForkWords';
export { classFork } from './classFork';
export { CLASS_FORK_WORDS, classForkPoints, classForkSentence } from './classForkWords';
export { classList, type ClassListLearner, type Kind, kindCounts, type KindCounts, KINDS } from './classList';
export { classShock } from './classShock';
export { type ClassSittings, classWhatNext } from './classWhatNext';
export { comingSeries, seriesJustBefore, seriesToDate, seriesToPlan, sittingSeries } from './comingSeries';
export { externalNeeds, needsInReach } from './externalNeeds';
export { learnerAtCell } from './learnerAtCell';
export { choiceName, choiceReach, choiceTakes, rulerKey } from './learnerChoiceWords';
export { type LearnerChoice, learnerChoices, qualificationBoundaries } from './learnerChoices';
export { type LearnerOutlook, learnerOutlook } from './learnerOutlook';
export { marginOf } from './marginOf';
export { marginSentence } from './marginWords';
export { noRetake } from './noRetake';
export { onSheet, placeOfFinding } from './onSheet';
export { retakeTerms } from './retakeTerms';
export { markBehind, type Under } from './retakes';
export { shiftWords, shockSentence } from './shockWords';
export { moreTyped } from './umsTyped';
export {
  classSentence,
  entrySentences,
  externalNeedsHeading,
  externalNeedsWords,
  kindChoice,
  listedWords,
  noRetakeSentence,
  othersSentence,
  retakeSentences,
  standingSentence,
  underSentence,
} from './whatNextWords';
