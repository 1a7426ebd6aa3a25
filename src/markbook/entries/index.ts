/** Entries and claims of a series, for all classes: what to enter, what was sent and what has changed since. */
export { type ClassEntries, classEntries, type ComponentEntries } from './classEntries';
export { entrantsOf, entriesOfNobody, hasMarkOf, type SeriesEntrant } from './entrants';
export { entriesSheetEdits, entriesSheetName, entryGroups } from './entriesSheet';
export { claimAdded, entriesSent, entriesWithdrawn, entryAdded, kindsPutRight } from './entryChanges';
export {
  claimsWords,
  componentEntriesWords,
  describeEntry,
  entriesSentence,
  entryIssueWords,
  entryName,
  learnersMeant,
  sinceSentences,
} from './entryWords';
export { type FindingGroup, findingGroups } from './findingGroups';
export { findingRemedy, type Remedy } from './findingRemedy';
export { heldEntries, type HeldEntry } from './heldEntries';
export { heldOnce } from './heldOnce';
export { sinceSent } from './sinceSent';
