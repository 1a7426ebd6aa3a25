/** The cells that say which subject, component, series and learner a row is about. */
export { type EntryKind, readEntryKind } from './entryKind';
export { identifierIn, isChangedByExcel } from './identifierIn';
export { EVENTS, readEvent } from './knownEvent';
export {
  componentNotHeld,
  type KeyCells,
  readComponent,
  readComponentOf,
  readKey,
  readSeries,
  readSubject,
} from './readKey';
export { remembered } from './remembered';
export { isOfNoSubject, isRowOf, onlyOf, type SaidSubject, subjectSaid, type WhoseRows } from './whoseRows';
