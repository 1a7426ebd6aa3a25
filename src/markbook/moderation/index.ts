/** The moderation sample, the moderator’s report, amended marks and reviews. */
export { type AmendedList, readAmendedList } from './amendedList';
export { amendedRefusalWords, columnUnlikeWords } from './amendedListWords';
export { amendedMark, amendedPlan, type AmendedPlan } from './amendedPlan';
export { amendedExtremesWords, amendmentsSentence, changedMarkWords } from './amendmentWords';
export { amendmentsOf, type ChangedMark, type GradeChange, type Grader } from './amendments';
export { appealSentences } from './appealWords';
export { type Cohort, cohortLearners, type InTwoClasses, officerNumber } from './cohort';
export { classesOfCohort, type ClassInCohort, withCohort } from './cohortTrackers';
export { datesOfModeration } from './datesOfModeration';
export { amendedExtremes, extremesHeld } from './extremesHeld';
export { heldModeration, type HeldModeration, type ModerationIssue } from './heldModeration';
export { keptChanges, moderationFills } from './keptChanges';
export { markEdits } from './markEdits';
export { markStrip, type MarkStrip } from './markStrip';
export { stripBoundariesWords, stripWords } from './markStripWords';
export { matchedList, type ToConfirm } from './matchedList';
export {
  type AllSaid,
  conversionKey,
  type Disagreement,
  type ModeratedLearner,
  type Moderation,
  moderationOf,
  type Said,
} from './moderation';
export {
  dateSentences,
  disagreementWords,
  extremeSentence,
  findingWords,
  moderationIssueWords,
  moderationSentence,
  sizeSentence,
} from './moderationStateWords';
export { officerText } from './officerText';
export { reportSentences } from './reportClock';
export { appealState, canBeReviewed, type ReviewOf, reviewState } from './reviewState';
export { reviewSentences } from './reviewWords';
export { type RowCells, type RowIssue, type RowOfLearner, rowsOfCohort } from './rowsOfCohort';
export { isSampleToDo, type SampleStanding, sampleStanding } from './sampleStanding';
export { readSampledList, type SampledList } from './sampledList';
export { seriesOffered } from './seriesOffered';
export { simulationOf } from './simulation';
export { submissionFindings } from './submissionFindings';
export { tickedOf } from './tickedOf';
