/** Grades of a class: each learner’s outcome, the columns that are written, and the class in figures. */
export { type Borderline, NEAR } from './borderlineLearners';
export { type ClassFigures, classFigures, figuresOfTally } from './classFigures';
export { classForecast, forecastRule, forecastTally, forecastTitle, forecastWords } from './classForecast';
export type { CellInTheWay, ClassGrades } from './classGrades';
export { columnsPlan, type ColumnsPlan, type FormulaColumn } from './formulaColumn';
export { cellReferences, type RowReferences, tableReferences } from './formulaText';
export { freeColumns } from './freeColumns';
export { type Against, gradeMovesSentence, gradeMoveWords, movedTitle } from './gradeMoveWords';
export { type GradeMove, type GradeMoves, movesBetween } from './gradeMoves';
export { type ChosenConversions, type GradedLearner, gradedLearner } from './gradedLearner';
export { awardWords, umsWords } from './gradedWords';
export { gradesBeside, type GradesBeside, gradesNow, type LearnerGrade, targetGrade } from './gradesBeside';
export { type Grading, grading } from './grading';
export { gradingPlan, type PlannedColumn } from './gradingPlan';
export { type GradingSheet, gradingSheet, referencesOn } from './gradingSheet';
export {
  differenceSentence,
  gradedSentence,
  inTheWayWords,
  marginWords,
  nextStepButton,
  nextStepWords,
  noFormulaWords,
  standingWords,
} from './gradingWords';
export { learnerStanding, tippingWays } from './learnerStanding';
export { markRange } from './markRange';
export { neededFor, neededFrame } from './neededFor';
export { neededHeading, neededWords, reachedSentence, targetWords } from './neededWords';
export type { NeedsWriting } from './needsWriting';
export { nextStep, type NextStep } from './nextStep';
export { ownTarget, targetsReached } from './ownTarget';
export { componentOfRole, isGradeRole, type ResultRole } from './resultRole';
export {
  chosenConversions,
  type ChosenSeries,
  chosenSeries,
  newestHeld,
  type SeriesChoice,
  seriesChoices,
} from './seriesChoices';
export type { SheetDifference } from './sheetDifferences';
export { tallyWords } from './tallyWords';
export { withResults } from './withResults';
export { writtenFormula } from './writtenFormula';
