/** Marks by task, the total they make, and what is wrong with it. */
export { canBeTotalled, maximaStanding } from './maximaStanding';
export { readReportFindings, type Touched, touchedBy, touchedLearners } from './reportFindings';
export { findingDoubts, reportFindingSentence, touchedSentence } from './reportFindingsWords';
export { taskTotals } from './taskTotals';
export { agreeingSentence, maximaSentence, taskFindingSentence } from './taskWords';
export { tasksCheck, type TasksCheck } from './tasksCheck';
