import { GRADES, type GradeCode } from '../terms/grade';

export interface GradeCount {
  readonly grade: GradeCode;
  readonly count: number;
  /** Of all graded; none when nobody is. */
  readonly share: number | undefined;
}

/** How many hold each grade, highest first: an exact count, where COUNTIF's `L2D*` would also count L2D. */
export const tally = (grades: readonly GradeCode[]): readonly GradeCount[] =>
  GRADES.map((grade) => {
    const count = grades.filter((each) => each === grade).length;
    return { grade, count, share: grades.length === 0 ? undefined : count / grades.length };
  });
