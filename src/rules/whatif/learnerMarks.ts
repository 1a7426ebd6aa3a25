import { gradedTotalOf } from '../grades/awardFor';
import type { ComponentId } from '../terms/component';
import type { Conversion } from '../terms/conversion';
import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark, Ums } from '../terms/units';
import { shiftedUms } from './shiftedUms';

/** One learner's raw marks, one for each of the subject's components. */
export type LearnerMarks = Readonly<Record<ComponentId, RawMark>>;

/** The conversion that each component's marks are read with. */
export type ComponentConversions = Readonly<Record<ComponentId, Conversion>>;

/** A move of one component's boundaries, in raw marks; positive is harder. */
export interface BoundaryShift {
  readonly component: ComponentId;
  readonly by: number;
}

/** The UMS of one component with its boundaries moved; none for a mark that is missing or above its maximum. */
export const umsUnderShift = (
  marks: LearnerMarks,
  conversions: ComponentConversions,
  { component, by }: BoundaryShift,
): Ums | undefined => {
  const mark = marks[component];
  const conversion = conversions[component];
  return mark === undefined || conversion === undefined ? undefined : shiftedUms(mark, by, conversion);
};

/** The qualification grade, with one component's boundaries moved or none; none for a mark that is missing or above its maximum. */
export const gradeUnderShift = (
  marks: LearnerMarks,
  conversions: ComponentConversions,
  scale: Scale,
  shift?: BoundaryShift,
): QualificationGrade | undefined => {
  const results = scale.structure.components.map((component) => {
    const by = shift?.component === component ? shift.by : 0;
    return { component, result: umsUnderShift(marks, conversions, { component, by }) ?? 'blank' } as const;
  });
  const graded = gradedTotalOf(results, scale);
  return graded.ok ? graded.value.grade : undefined;
};
