import type { NoFacts, ProblemOf } from '../terms/answer';
import type { ComponentGrade, GradeCode } from '../terms/grade';

/** Where among the given rows, counted from 0, a problem stands. */
interface AtRow {
  readonly row: number;
}

interface AtMark extends AtRow {
  readonly raw: number;
}

export interface RawRange {
  readonly from: number;
  readonly to: number;
}

/** Why a table of raw marks and UMS can't be used (UMS-3). */
export type TableProblem =
  | ProblemOf<'table-empty', NoFacts>
  | ProblemOf<'table-raw-unreadable', AtRow & { readonly text: string }>
  | ProblemOf<'table-ums-unreadable', AtRow & { readonly raw: number | undefined; readonly text: string }>
  | ProblemOf<
      'table-ums-above-max',
      AtRow & { readonly raw: number | undefined; readonly ums: number; readonly max: number }
    >
  | ProblemOf<'table-raw-twice', AtMark & { readonly firstRow: number }>
  | ProblemOf<'table-raw-missing', { readonly ranges: readonly RawRange[]; readonly highest: number }>
  | ProblemOf<'table-ums-falls', AtMark & { readonly ums: number; readonly before: number }>;

export interface GradeContradiction extends AtMark {
  readonly given: GradeCode;
  readonly byScale: ComponentGrade;
}

/** What is odd in a table that can be used all the same (UMS-3). */
export type TableWarning =
  | ProblemOf<'table-ums-of-zero', AtRow & { readonly ums: number }>
  | ProblemOf<'table-top-short', AtMark & { readonly ums: number; readonly max: number }>
  | ProblemOf<'table-grade-contradicted', { readonly marks: readonly GradeContradiction[] }>
  | ProblemOf<'table-grade-unreadable', AtMark & { readonly text: string }>;
