import {
  BOUNDARY_GRADES,
  componentGradeFor,
  GRADES,
  hasMark,
  rawBoundaryOf,
  umsFor,
  type Conversion,
  type GradeCode,
  type RawMark,
  type Scale,
} from '../../rules';
import type { ModeratedLearner } from './moderation';

/** The learners on one mark. */
export interface StripColumn {
  readonly mark: RawMark;
  readonly learners: number;
  readonly ticked: number;
}

/** The learners of a cohort at one grade, and how many of them are ticked. */
export interface StripGrade {
  readonly grade: GradeCode;
  readonly learners: number;
  readonly ticked: number;
}

/** A cohort's marks in a strip: who stands where, and who of them is ticked. */
export interface MarkStrip {
  readonly columns: readonly StripColumn[];
  /** The most learners on one mark. */
  readonly most: number;
  readonly boundaries: readonly { readonly at: number; readonly label: string }[];
  /** The highest grade first; none without boundaries. */
  readonly grades: readonly StripGrade[];
}

/** What grades on the strip are read with; without it there are no boundaries. */
interface GradedWith {
  readonly conversion: Conversion;
  readonly scale: Scale;
}

const boundariesOf = ({ conversion, scale }: GradedWith): MarkStrip['boundaries'] =>
  BOUNDARY_GRADES.flatMap((grade) => {
    const raw = rawBoundaryOf(grade, conversion, scale);
    return raw.ok ? [{ at: raw.value, label: grade }] : [];
  });

const gradeOf = (mark: RawMark, { conversion, scale }: GradedWith): GradeCode | undefined => {
  const ums = umsFor(mark, conversion);
  return ums.ok ? componentGradeFor(ums.value, conversion.component, scale) : undefined;
};

const gradesOf = (columns: readonly StripColumn[], graded: GradedWith): readonly StripGrade[] =>
  GRADES.map((grade) => {
    const at = columns.filter(({ mark }) => gradeOf(mark, graded) === grade);
    const sum = (of: 'learners' | 'ticked'): number => at.reduce((total, column) => total + column[of], 0);
    return { grade, learners: sum('learners'), ticked: sum('ticked') };
  }).filter(({ learners }) => learners > 0);

/** Puts the marks sent in a strip, with the ticks and, where a conversion is given, the boundaries. */
export const markStrip = (
  learners: readonly Pick<ModeratedLearner, 'mark' | 'ticked'>[],
  graded: GradedWith | undefined,
): MarkStrip => {
  const byMark = new Map<RawMark, { learners: number; ticked: number }>();
  for (const { mark, ticked } of learners) {
    if (!mark.ok || !hasMark(mark.value)) continue;
    const at = byMark.get(mark.value) ?? { learners: 0, ticked: 0 };
    byMark.set(mark.value, { learners: at.learners + 1, ticked: at.ticked + Number(ticked) });
  }
  const columns = [...byMark].map(([mark, counts]) => ({ mark, ...counts })).sort((a, b) => a.mark - b.mark);
  return {
    columns,
    most: Math.max(0, ...columns.map((column) => column.learners)),
    boundaries: graded === undefined ? [] : boundariesOf(graded),
    grades: graded === undefined ? [] : gradesOf(columns, graded),
  };
};
