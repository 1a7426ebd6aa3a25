import { asQualificationGrade, QUALIFICATION_BOUNDARY_GRADES, type QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { Ums } from '../terms/units';

/** The highest qualification grade whose minimum the total reaches; below L1P it is U (SCALE-1). */
export const qualificationGradeFor = (total: Ums, scale: Scale): QualificationGrade => {
  const { minima } = scale.qualification;
  return asQualificationGrade(QUALIFICATION_BOUNDARY_GRADES.findLast((grade) => total >= minima[grade]) ?? 'U');
};
