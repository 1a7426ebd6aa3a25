/** The grades of thousands of learners without a workbook: by function, and as SQL of the same figures. */
export { awardSql } from './awardSql';
export { figuresSql } from './figuresSql';
export { type GradedRow, graderFor, type LearnerRow, type RefusedRow } from './gradedRow';
