import type { ProblemOf } from '../terms/answer';
import type { BoundaryGrade } from '../terms/grade';

/** Why boundaries can't be used (UMS-2, UMS-3). */
export type BoundaryProblem =
  | ProblemOf<'boundaries-max-unreadable', { readonly text: string; readonly most: number }>
  | ProblemOf<'boundary-missing', { readonly grade: BoundaryGrade }>
  | ProblemOf<'boundary-unreadable', { readonly grade: BoundaryGrade; readonly text: string }>
  | ProblemOf<'boundary-out-of-range', { readonly grade: BoundaryGrade; readonly raw: number; readonly max: number }>
  | ProblemOf<
      'boundaries-not-increasing',
      { readonly grade: BoundaryGrade; readonly raw: number; readonly below: BoundaryGrade; readonly belowRaw: number }
    >
  | ProblemOf<'rounding-unknown', { readonly text: string }>;
