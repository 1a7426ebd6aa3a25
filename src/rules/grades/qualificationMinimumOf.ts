import type { GradeCode } from '../terms/grade';
import type { Scale } from '../terms/scale';

/** The fewest UMS for a qualification grade: the scale's minimum, 0 for U (SCALE-1). */
export const qualificationMinimumOf = (grade: GradeCode, scale: Scale): number =>
  grade === 'U' ? 0 : scale.qualification.minima[grade];
