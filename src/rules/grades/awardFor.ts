import { answered, type Answer } from '../terms/answer';
import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { Ums } from '../terms/units';
import { pointsFor, type PointsScale } from './pointsFor';
import { qualificationGradeFor } from './qualificationGradeFor';
import { totalUms, type ComponentResult, type NoTotal } from './totalUms';

/** A total with the grade of the qualification it earns. */
export interface GradedTotal {
  readonly total: Ums;
  readonly grade: QualificationGrade;
}

/** What a learner's components come to: total, grade, and points in performance tables. */
export interface Award extends GradedTotal {
  readonly points: number;
}

/** The total of the components' results and its grade; none while a result is missing (UMS-6, SCALE-1). */
export const gradedTotalOf = (results: readonly ComponentResult[], scale: Scale): Answer<GradedTotal, NoTotal> => {
  const total = totalUms(results);
  return total.ok ? answered({ total: total.value, grade: qualificationGradeFor(total.value, scale) }) : total;
};

/** The award that the components' results come to: the one way from UMS to points (UMS-6, SCALE-1, PTS-1). */
export const awardFor = (
  results: readonly ComponentResult[],
  scale: Scale,
  points: PointsScale,
): Answer<Award, NoTotal> => {
  const graded = gradedTotalOf(results, scale);
  if (!graded.ok) return graded;
  const { total, grade } = graded.value;
  return answered({ total, grade, points: pointsFor(grade, points) });
};
