import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import { totalUms } from '../marks/totalUms';
import type { ComponentId } from '../terms/component';
import type { Conversion } from '../terms/conversion';
import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import type { RawMark } from '../terms/units';
import { shiftedUms } from './shiftedUms';

/** One learner's raw marks, all three there. */
export type LearnerMarks = Readonly<Record<ComponentId, RawMark>>;

/** The conversion that each component's marks are read with. */
export type ComponentConversions = Readonly<Record<ComponentId, Conversion>>;

/** A move of one component's boundaries, in raw marks; positive is harder. */
export interface BoundaryShift {
  readonly component: ComponentId;
  readonly by: number;
}

/** The qualification grade, with one component's boundaries moved or none; none for a mark above its maximum. */
export const gradeUnderShift = (
  marks: LearnerMarks,
  conversions: ComponentConversions,
  scale: Scale,
  shift?: BoundaryShift,
): QualificationGrade | undefined => {
  const umsOf = (component: ComponentId): ReturnType<typeof shiftedUms> =>
    shiftedUms(marks[component], shift?.component === component ? shift.by : 0, conversions[component]);
  const [c1, c2, c3] = [umsOf('C1'), umsOf('C2'), umsOf('C3')];
  if (c1 === undefined || c2 === undefined || c3 === undefined) return undefined;
  const total = totalUms(c1, c2, c3);
  return total.ok ? qualificationGradeFor(total.value, scale) : undefined;
};
