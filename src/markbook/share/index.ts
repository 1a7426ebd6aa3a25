/** What leaves the screen: statements, letters, lists of marks, plain formulas and frozen values. */
export { type FormulaTrouble, formulaTroubles, type TroubledCell } from './diagnosis/formulaTroubles';
export { repairable, repairEdits } from './diagnosis/repairEdits';
export { type HostFacts, supportText } from './diagnosis/supportText';
export { type BtecCell, btecCells } from './formulas/btecCells';
export { cellsOfClass } from './formulas/cellsOfClass';
export { conversionsUsed } from './formulas/figuresUsed';
export { spillCandidates, type WorkbookRead } from './formulas/sheetsRead';
export { freezePlan, type FreezePlan, type NotFrozen } from './freezing/freezePlan';
export { provenanceChange } from './freezing/provenance';
export { heldShown } from './heldShown';
export { inLines } from './inLines';
export type { Letter, Letters } from './letters/letter';
export { letterLines } from './letters/letterLines';
export { lettersSentences } from './letters/letterWords';
export { mailMerge } from './letters/mailMerge';
export { noticesOfMarks } from './letters/noticesOfMarks';
export { resultsLetters } from './letters/resultsLetters';
export { plainContext } from './plainFormulas/plainContext';
export { plainEdits } from './plainFormulas/plainEdits';
export { plainPlan, type StaysAsIs } from './plainFormulas/plainPlan';
export { plainTablesEdits } from './plainFormulas/plainTables';
export { classReport, type ClassReport } from './report/classReport';
export { FEWEST_SHOWN, suppressed } from './report/suppressed';
export {
  answeredWords,
  COMPARED_REPORTS,
  ELSEWHERE_WORDS,
  notFrozenWords,
  notPlainWords,
  reportLineWords,
  reportNotes,
  reportRows,
  shareSentence,
  shownCountWords,
  standStillWords,
  troubleWords,
} from './sharingWords';
export { sheetOfLines } from './sheetOfLines';
export { statementLines } from './statement/statementLines';
export { STATEMENT_FIGURES, STATEMENT_WIDTHS } from './statement/statementPage';
