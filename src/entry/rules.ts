/**
 * The rules without Excel: the same code that answers the cell functions, with what was published, as one module that needs
 * nothing else. Every refusal names its rule; `describeProblem` puts it into a sentence.
 */
export * from '../rules';
export { POINTS } from '../reference/points/points';
export { SAMPLE_SIZES } from '../reference/policies/sampleSizes';
export { sittingRulesFor } from '../reference/policies/sittingRules';
export { VIDEO_SIZES } from '../reference/policies/videoSizes';
export { RULES } from '../reference/rules/rules';
export type { RuleEntry } from '../reference/rules/rules';
export { RULES_YEAR } from '../reference/rules/rulesYear';
export { builtInScale, LEAST_EXTERNAL_PERCENT } from '../reference/scale/scale';
export { SOURCES } from '../reference/sources/sources';
export { COMPONENTS, structureFor } from '../reference/specifications/structures';
export {
  specificationOfCode as subjectOfCode,
  SPECIFICATIONS as SUBJECTS,
} from '../reference/specifications/specifications';

export { awardSql } from '../markbook/analysis';
export { figuresSql } from '../markbook/analysis';
export { graderFor } from '../markbook/analysis';
export type { GradedRow, LearnerRow, RefusedRow } from '../markbook/analysis';
export { readFigures } from '../markbook/tables';
export type { Figures } from '../markbook/tables';
export type { SheetTable, TablesSnapshot } from '../markbook/tables';
export { describeProblem } from '../markbook/wording';
export type { Problem } from '../markbook/wording';
