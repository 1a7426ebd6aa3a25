/** Every tracker of the workbook in one table: what is missing, and what is most urgent. */
export { deadlineWords } from './deadlineWords';
export { schoolDeadlines } from './deadlines';
export { schoolCounts, subjectsToCompare } from './schoolCounts';
export type { SchoolLine, SchoolNeed } from './schoolLine';
export { schoolLines } from './schoolLines';
export { dueWords, lineFacts, lineName, needWithDays, scaleSentence, schoolSentence } from './schoolWords';
export { workKeptSentences } from './workKept';
