/** How things are said that several topics need: problems, numbers, series, lists. */
export type { ArgumentProblem, ComponentNotHeld } from './arguments';
export { cellsInWords } from './cellList';
export { citationWords, rulesWords, saidBy, sourcesSpelled } from './citation';
export { columnWords } from './columnWords';
export { counted, inFigures } from './counted';
export { daysLeftWords } from './daysLeft';
export { describeAnswer } from './describeAnswer';
export { describeProblem } from './describeProblem';
export { ERRORS_PASSED_ON } from './errorsPassedOn';
export type {
  ColumnMissing,
  ConversionTwice,
  FiguresProblem,
  FindProblem,
  Hindrance,
  ScaleScope,
  ScaleToConfirm,
  ScaleUnusable,
} from './figuresProblem';
export { columnsNeeded, copiedTable, NO_LEARNER_NAMED, notASeries, rowTwice, rowUnreadable } from './heldRows';
export { inFull } from './inFull';
export { aGrade, componentInWords, decimal, gradeInWords, sittingInWords, sittingName } from './inWords';
export { describeFinding } from './ledgerFindings';
export { describeSample, SAMPLE_FLAG_TEXTS } from './moderation';
export { outcomeSentence } from './outcomeSentence';
export { firstOf, inWords, monthName, NO_LEARNERS, NO_OWN_NUMBER, quoted, titleOf } from './phrases';
export type { AnswerProblem, Problem } from './problem';
export { replacementWords } from './replacements';
export { capital, either, listed, ukDay } from './say';
export type { SentencesFor } from './sentences';
export { seriesInWords } from './seriesInWords';
export { describeSittings } from './sittings';
export { addInText, heldText, sourceText } from './sourceText';
export { TABLES_SENTENCES } from './tables';
export { claimOptionInWords, claimOptionName, claimOptionNote } from './whatif';
export { describeWorkbookProblem, type WorkbookProblem } from './workbook';
