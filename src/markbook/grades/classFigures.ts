import {
  asQualificationGrade,
  gradeRank,
  pointsFor,
  type GradeCode,
  type GradeCount,
  type PointsScale,
} from '../../rules';

/** What the grades of some learners come to; only where somebody is graded. */
export interface ClassFigures {
  readonly graded: number;
  readonly atPass: number;
  /** Of 100, at Level 2 Pass or above. */
  readonly percent: number;
  readonly averagePoints: number;
}

/** Figures of those graded: how many hold Level 2 Pass or better, and their points on average. */
export const classFigures = (
  awards: readonly { readonly grade: GradeCode; readonly points: number }[],
): ClassFigures | undefined => {
  const graded = awards.length;
  if (graded === 0) return undefined;
  const atPass = awards.filter(({ grade }) => gradeRank(grade) >= gradeRank('L2P')).length;
  const points = awards.reduce((sum, award) => sum + award.points, 0);
  return { graded, atPass, percent: Math.round((atPass / graded) * 100), averagePoints: points / graded };
};

/** The same of grades that are counted. */
export const figuresOfTally = (counts: readonly GradeCount[], scale: PointsScale): ClassFigures | undefined =>
  classFigures(
    counts.flatMap(({ grade, count }) => {
      const award = { grade, points: pointsFor(asQualificationGrade(grade), scale) };
      return Array.from({ length: count }, () => award);
    }),
  );
