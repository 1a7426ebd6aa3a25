/** Key dates: the published ones, those the school typed, and what is said of a day. */
export { academicYearOf } from './academicYear';
export { calendarFile } from './calendarFile';
export { dateEntries, type DateEntry, entryChange } from './dateEntries';
export { dateChange } from './dateToKeep';
export { dateIssueWords, dateSentence, datesMissing, eventInWords, reEntryMissing, yearNotice } from './dateWords';
export { type DateIssue, heldDates, type TypedDate } from './heldDates';
export { isOfferedTo } from './isOfferedTo';
export { areResultsOut } from './resultsOut';
export { dayOf, type SeriesDate, seriesDates } from './seriesDates';
export { dayNumber, daysAfter, readDay, serialOf } from './typedDay';
