import { gradedTotalOf } from '../grades/awardFor';
import type { ComponentId } from '../terms/component';
import type { Conversion } from '../terms/conversion';
import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark } from '../terms/units';
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

/** The qualification grade, with one component's boundaries moved or none; none for a mark that is missing or above its maximum. */
export const gradeUnderShift = (
  marks: LearnerMarks,
  conversions: ComponentConversions,
  scale: Scale,
  shift?: BoundaryShift,
): QualificationGrade | undefined => {
  const umsOf = (component: ComponentId): ReturnType<typeof shiftedUms> => {
    const [mark, conversion] = [marks[component], conversions[component]];
    if (mark === undefined || conversion === undefined) return undefined;
    return shiftedUms(mark, shift?.component === component ? shift.by : 0, conversion);
  };
  const { components } = scale.structure;
  const graded = gradedTotalOf(
    components.map((component) => ({ component, result: umsOf(component) ?? 'blank' })),
    scale,
  );
  return graded.ok ? graded.value.grade : undefined;
};
