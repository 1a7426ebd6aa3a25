import { QUALIFICATION_BOUNDARY_GRADES, type GradeCode } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { asUms, type Ums } from '../terms/units';

/** The UMS a total is short of the named grade, or of the next one up; 0 when it is reached, and for U. */
export const gapTo = (total: Ums, target: GradeCode | undefined, scale: Scale): Ums => {
  const { minima } = scale.qualification;
  const next = QUALIFICATION_BOUNDARY_GRADES.find((grade) => minima[grade] > total) ?? 'U';
  const wanted = target ?? next;
  return asUms(wanted === 'U' ? 0 : Math.max(0, minima[wanted] - total));
};
