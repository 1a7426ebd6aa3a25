/** The teacher’s own sheet of a class: what its columns mean, and the rows under them. */
export { cellsOf, type SheetCells } from './cellsOf';
export { findTrackers } from './findTrackers';
export { foundAgain } from './foundAgain';
export { freeTrackerId } from './freeTrackerId';
export { componentIn, headingRole, isMockHeading } from './headingRole';
export { rolesNamed } from './headingRows';
export { type Heading, headingsOf, plainHeading } from './headings';
export { heldClass, heldLearners } from './heldClass';
export { kindOfRow, saysTotals } from './kindOfRow';
export { type LaterColumn, laterColumns, withLater, withoutLater } from './laterColumns';
export type { Learner, LearnerCell } from './learner';
export { learnerIds } from './learnerIds';
export { listsBeside } from './listsBeside';
export { type MarkCounts, markCounts } from './markCounts';
export { otherClassOnSheet } from './otherClassOnSheet';
export { otherClasses } from './otherClasses';
export { saysLaterAttempt } from './otherHeadings';
export { alikeAmong } from './placedColumns';
export type { Confidence, FoundTracker, ProposedColumn } from './proposal';
export { putRight } from './putRight';
export { readTracker } from './readTracker';
export { schoolName, withSchoolName } from './schoolName';
export { SENSITIVE_HEADING } from './sensitiveHeading';
export { isAsked, type PictureColumn, sheetPicture } from './sheetPicture';
export { draftLikeKept, sisterDraft, sisterSheets } from './sisterSheets';
export { subjectGuess } from './subjectGuess';
export {
  type ColumnRole,
  COMPONENT_ROLES,
  IDENTITY_ROLES,
  type IdentityRole,
  isIdentityRole,
  isNumberRole,
  PLAIN_ROLES,
  type Sending,
  tellsWho,
  type Tracker,
  type TrackerColumn,
} from './tracker';
export { trackerAt, type TrackerRows } from './trackerAt';
export {
  draftOfKept,
  type DraftProblem,
  draftProblems,
  type TrackerDraft,
  trackerOf,
  withRole,
  withRows,
  withSubject,
} from './trackerDraft';
export type { LeftOutRow, RowLeftOutBecause, TrackerChange, TrackerReading } from './trackerReading';
export { isWhereNow, movedTo } from './whereNow';
