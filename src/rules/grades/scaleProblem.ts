import type { ProblemOf } from '../terms/answer';
import type { GradeCode } from '../terms/grade';

export type ScalePart = 'internal' | 'external' | 'qualification';

/** Why a scale typed by a teacher can't be right (SCALE-3). */
export type ScaleProblem =
  | ProblemOf<'scale-unreadable', { readonly part: ScalePart; readonly of: GradeCode | 'max'; readonly text: string }>
  | ProblemOf<
      'scale-not-increasing',
      {
        readonly part: ScalePart;
        readonly grade: GradeCode;
        readonly minimum: number;
        readonly below: GradeCode;
        readonly belowMinimum: number;
      }
    >
  | ProblemOf<
      'scale-minimum-out-of-range',
      { readonly part: ScalePart; readonly grade: GradeCode; readonly minimum: number; readonly max: number }
    >
  | ProblemOf<
      'scale-maxima-do-not-add-up',
      { readonly internals: readonly number[]; readonly external: number; readonly qualification: number }
    >
  | ProblemOf<
      'scale-external-too-small',
      { readonly external: number; readonly qualification: number; readonly percent: number }
    >;
