/** Marks by task, the total they make, and what is wrong with it. */
export { readReportFindings, type Touched, touchedBy } from './reportFindings';
export { findingDoubts, findingSentence, touchedSentence } from './reportFindingsWords';
export { taskTotals } from './taskTotals';
export { agreeingSentence, canBeTotalled, maximaSentence, taskFindingSentence } from './taskWords';
export { tasksCheck, type TasksCheck } from './tasksCheck';
