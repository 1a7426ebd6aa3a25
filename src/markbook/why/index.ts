/** How the value of a cell came about. */
export { copiedText } from './copiedText';
export { diagnose, diagnoseFile, diagnoseText, type Diagnosis } from './diagnose';
export { evaluate, type EvaluatedCall, type ReadReferences } from './evaluate';
export { explainCell } from './explainCell';
export { readReferences, spillAnchors, wantedReferences } from './wantedReferences';
export { nothingExplained, type Why, type WhyCall, type WhyInput } from './why';
