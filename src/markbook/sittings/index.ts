/** The record of sittings: who sat what, when, as the workbook holds it. */
export { type Claimable, claimableSeries, claimChanges, withdrawalChanges } from './claims';
export { type ClassClaim, classClaims } from './classClaims';
export { classLedgers, type LearnerLedger } from './classLedgers';
export { type HeldSitting, heldSittings } from './heldSittings';
export {
  claimWords,
  classClaimWords,
  fillSentence,
  keptUnder,
  leftMarkWords,
  mockColumnsSentence,
  typedSittingWords,
} from './keepSittingsWords';
export { attemptsSentence, ledgerLine, lineStanding } from './ledgerLines';
export { noSubjectWords, type RowOfNoSubject, rowsOfNoSubject } from './rowsOfNoSubject';
export { type SittingKey, subjectFilled } from './sittingKey';
export { subjectFills } from './subjectFills';
export { type LeftMark, type SaidOtherwise, trackerSittings, type TrackerSittings } from './trackerSittings';
export { readTypedSitting, sittingChanges, sittingGone, type TypedSittingProblem } from './typedSitting';
