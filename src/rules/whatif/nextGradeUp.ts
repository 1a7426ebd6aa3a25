import { GRADES, gradeRank, type GradeCode } from '../terms/grade';

/** The grade above; none above L2D*. */
export const nextGradeUp = (grade: GradeCode): GradeCode | undefined =>
  GRADES.find((other) => gradeRank(other) === gradeRank(grade) + 1);
