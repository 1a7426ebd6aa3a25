import { qualificationGradeFor } from '../grades/qualificationGradeFor';
import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { asUms } from '../terms/units';
import {
  gradeUnderShift,
  umsUnderShift,
  type BoundaryShift,
  type ComponentConversions,
  type LearnerMarks,
} from './learnerMarks';

/** A move of boundaries that changes the grade, and the grade it leads to. */
export interface Tipping extends BoundaryShift {
  readonly grade: QualificationGrade;
}

/** How far a learner's grade is from changing. */
export interface Robustness {
  readonly grade: QualificationGrade;
  /** The fewest raw marks that boundaries of one component must move, up or down; none when no move changes the grade. */
  readonly margin: number | undefined;
  /** The moves by that many marks which change the grade. */
  readonly tippings: readonly Tipping[];
}

/** The least move of one component's boundaries that would change the qualification grade; none for impossible marks. `within`: no further than so many marks are looked at (WHATIF-4). */
export const robustnessOf = (
  marks: LearnerMarks,
  conversions: ComponentConversions,
  scale: Scale,
  within = Infinity,
): Robustness | undefined => {
  const { components } = scale.structure;
  const umsUnder = (shift: BoundaryShift): number => umsUnderShift(marks, conversions, shift) ?? 0;
  const grade = gradeUnderShift(marks, conversions, scale);
  if (grade === undefined) return undefined;
  // A move on one component leaves what the others come to as it is, so that is added up once.
  const total = components.reduce((sum, component) => sum + umsUnder({ component, by: 0 }), 0);
  const others = components.map((component) => ({ component, ums: total - umsUnder({ component, by: 0 }) }));
  const furthest = Math.min(within, Math.max(...components.map((component) => conversions[component]?.max ?? 0)));
  for (let margin = 1; margin <= furthest; margin += 1) {
    const tippings: Tipping[] = [];
    for (const { component, ums } of others) {
      for (const by of [margin, -margin]) {
        const moved = qualificationGradeFor(asUms(ums + umsUnder({ component, by })), scale);
        if (moved !== grade) tippings.push({ component, by, grade: moved });
      }
    }
    if (tippings.length > 0) return { grade, margin, tippings };
  }
  return { grade, margin: undefined, tippings: [] };
};
