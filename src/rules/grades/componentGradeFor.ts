import type { ComponentId } from '../terms/component';
import { asComponentGrade, BOUNDARY_GRADES, type ComponentGrade } from '../terms/grade';
import { componentScale, type Scale } from '../terms/scale';
import type { Ums } from '../terms/units';

/** The highest component grade whose minimum the UMS reaches; below L1P it is U (SCALE-1). */
export const componentGradeFor = (ums: Ums, component: ComponentId, scale: Scale): ComponentGrade => {
  const { minima } = componentScale(scale, component);
  return asComponentGrade(BOUNDARY_GRADES.findLast((grade) => ums >= minima[grade]) ?? 'U');
};
