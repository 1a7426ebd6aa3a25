/** What a programme lead looks at before marks are sent: assessors compared, each sampled learner’s papers, resubmissions. */
export { type AssessorMarks, assessorMarks } from './assessorMarks';
export { apartSentence, assessorName, COMPARED_WORDS, lookAgainSentences, spreadSentence } from './assessorMarksWords';
export { beforeSendingEdits } from './beforeSendingSheet';
export { middlesApart } from './middlesApart';
export { notEntered, notEnteredSentence } from './notEntered';
export { resubmissionFindings } from './resubmissionFindings';
export { resubmissionHere } from './resubmissionHere';
export { describeResubmission, resubmissionSentence, resubmissionsSentence } from './resubmissionWords';
export { heldResubmissions, type HeldResubmissions, resubmissionKept } from './resubmissions';
export { sampleChecklist } from './sampleChecklist';
