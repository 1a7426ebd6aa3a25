import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import type { ComponentId } from '../terms/component';
import type { GradeCode } from '../terms/grade';
import { componentScale, type Scale } from '../terms/scale';
import { asUms, type Ums } from '../terms/units';

export type NotAComponentGrade = ProblemOf<
  'grade-not-for-component',
  { readonly grade: GradeCode; readonly component: ComponentId }
>;

/** The fewest UMS for a component grade: the scale's minimum, 0 for U. L2D* is no component grade (SCALE-1). */
export const umsBoundaryOf = (
  grade: GradeCode,
  component: ComponentId,
  scale: Scale,
): Answer<Ums, NotAComponentGrade> => {
  if (grade === 'L2D*')
    return refused({ rule: 'SCALE-1', code: 'grade-not-for-component', facts: { grade, component } });
  return answered(asUms(grade === 'U' ? 0 : componentScale(scale, component).minima[grade]));
};
