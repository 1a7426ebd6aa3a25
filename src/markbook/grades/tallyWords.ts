import { asQualificationGrade, gradeRank, pointsFor, type GradeCount, type PointsScale } from '../../rules';

/** What a head of department asks first: how many hold Level 2 Pass or better, and the points on average, to two places. '' while nobody is graded. */
export const tallyWords = (counts: readonly GradeCount[], points: PointsScale): string => {
  const graded = counts.reduce((sum, { count }) => sum + count, 0);
  if (graded === 0) return '';
  const atPass = counts
    .filter(({ grade }) => gradeRank(grade) >= gradeRank('L2P'))
    .reduce((sum, { count }) => sum + count, 0);
  const all = counts.reduce((sum, { grade, count }) => sum + count * pointsFor(asQualificationGrade(grade), points), 0);
  const share = Math.round((atPass / graded) * 100);
  return `${atPass} of ${graded} (${share}%) at Level 2 Pass or above. ${(all / graded).toFixed(2)} points on average (points unconfirmed).`;
};
