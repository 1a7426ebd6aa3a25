/** Assumptions about a learner that the workbook keeps under a name. */
export type { Assumption } from './assumption';
export { assumedOutcome, comparedClass, type ComparedLearner } from './compared';
export { everyoneAssumed } from './everyone';
export { heldAssumptions } from './heldAssumptions';
export { assumedOf, classScenarios, type Scenario } from './scenario';
export { scenarioChanges, withoutAssumptions } from './scenarioChanges';
export {
  assumptionWords,
  leftOutSentence,
  noSubjectSentence,
  outcomeRows,
  outcomeWords,
  scenarioSentence,
  tallyRows,
  unusableSentence,
} from './scenarioWords';
export { typedAssumption } from './typedAssumption';
