import type { StepOf } from '../terms/answer';
import type { ComponentId } from '../terms/component';
import { BOUNDARY_GRADES, QUALIFICATION_BOUNDARY_GRADES, type GradeCode } from '../terms/grade';
import { componentScale, type Scale } from '../terms/scale';
import type { Ums } from '../terms/units';

export interface GradeMinimum {
  readonly grade: GradeCode;
  readonly minimum: number;
}

/** Which two minima a UMS lies between, and on whose scale; none below it for U, none above it for the highest grade. */
export type GradeStep = StepOf<
  'between-minima',
  {
    readonly ums: number;
    readonly part: ComponentId | 'qualification';
    readonly reached: GradeMinimum | undefined;
    readonly next: GradeMinimum | undefined;
    readonly scaleStatus: Scale['status'];
    readonly scaleSource: string;
  }
>;

const minimaOf = (part: ComponentId | 'qualification', scale: Scale): readonly GradeMinimum[] => {
  if (part !== 'qualification') {
    const { minima } = componentScale(scale, part);
    return BOUNDARY_GRADES.map((grade) => ({ grade, minimum: minima[grade] }));
  }
  const { minima } = scale.qualification;
  return QUALIFICATION_BOUNDARY_GRADES.map((grade) => ({ grade, minimum: minima[grade] }));
};

/**
 * Says which minima of the scale a UMS lies between, for the pane's "why" (SCALE-1).
 */
export const explainGrade = (ums: Ums, part: ComponentId | 'qualification', scale: Scale): GradeStep => {
  const minima = minimaOf(part, scale);
  const reached = minima.findLast(({ minimum }) => ums >= minimum);
  const next = minima.find(({ minimum }) => ums < minimum);
  const facts = { ums, part, reached, next, scaleStatus: scale.status, scaleSource: scale.source };
  return { rule: 'SCALE-1', code: 'between-minima', facts };
};
