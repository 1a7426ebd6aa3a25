import { tally, type GradeCount } from '../grades/tally';
import type { ComponentId } from '../terms/component';
import type { Scale } from '../terms/scale';
import { gradeUnderShift, type ComponentConversions, type LearnerMarks } from './learnerMarks';

/** The class's grades if one component's boundaries moved by so many raw marks; positive is harder. */
export interface ShockRow {
  readonly by: number;
  readonly counts: readonly GradeCount[];
}

const SHIFTS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] as const;

/** How many would hold each grade for boundaries from 5 raw marks lower to 5 higher on one component (WHATIF-5). */
export const cohortShock = (
  marks: readonly LearnerMarks[],
  component: ComponentId,
  conversions: ComponentConversions,
  scale: Scale,
): readonly ShockRow[] =>
  SHIFTS.map((by) => ({
    by,
    counts: tally(marks.flatMap((each) => gradeUnderShift(each, conversions, scale, { component, by }) ?? [])),
  }));
