import type { QualificationGrade } from '../terms/grade';
import type { Scale } from '../terms/scale';
import { gradeUnderShift, type BoundaryShift, type ComponentConversions, type LearnerMarks } from './learnerMarks';

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
  const grade = gradeUnderShift(marks, conversions, scale);
  if (grade === undefined) return undefined;
  const { components } = scale.structure;
  const furthest = Math.min(within, Math.max(...components.map((component) => conversions[component]?.max ?? 0)));
  for (let margin = 1; margin <= furthest; margin += 1) {
    const tippings = components.flatMap((component) =>
      [margin, -margin].flatMap((by) => {
        const other = gradeUnderShift(marks, conversions, scale, { component, by });
        return other === undefined || other === grade ? [] : [{ component, by, grade: other }];
      }),
    );
    if (tippings.length > 0) return { grade, margin, tippings };
  }
  return { grade, margin: undefined, tippings: [] };
};
