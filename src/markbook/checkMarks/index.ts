/** Check marks: what is wrong or doubtful in a class’s marks, and what would correct it. */
export { assessorOf, assessorsOf } from './assessors';
export { type BareFormula, bareFormulas, formulaLooks, mendedFormulas } from './bareFormulas';
export type { MostMarks } from './checkedMark';
export {
  assessorsSentence,
  checkSentence,
  doubleWords,
  dueSentence,
  FINDING_SECTIONS,
  type FindingSection,
  findingSentence,
  hiddenSentence,
  mostSentence,
  otherTrackersSentence,
} from './checkingWords';
export type { MarkFinding } from './markFinding';
export { marksCheck, type MarksCheck } from './marksCheck';
export { correctionsOf, marksToCorrect, type MarkToCorrect } from './marksToCorrect';
export { canMend, mendedMarks } from './mendedMarks';
export { sendingSeries, type SendingSeries, standardisedOn, withSendingSeries, withStandardisation } from './sending';
export { totalFormulas } from './totalFormulas';
export { typedBefore, type TypedBefore, type TypedDifference } from './typedBefore';
export {
  canType,
  type Corrections,
  typedCorrections,
  typedKey,
  typedMark,
  type TypedMarks,
  writeTypedWords,
  wrongTypedWords,
} from './typedMarks';
export { typingList, type TypingList, type TypingRow, type TypingTotals } from './typingList';
export { typingEdits, typingSheetName, type TypingSubject } from './typingSheet';
export { gapWords, totalsSentence } from './typingWords';
