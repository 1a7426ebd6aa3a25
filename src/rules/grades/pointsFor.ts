import type { GradeCode, QualificationGrade } from '../terms/grade';

/** Performance-table points of every qualification grade; the figures are reference data (PTS-1). */
export type PointsScale = Readonly<Record<GradeCode, number>>;

/** The performance-table points of a qualification grade (PTS-1). Component grades earn none. */
export const pointsFor = (grade: QualificationGrade, points: PointsScale): number => {
  const code: GradeCode = grade;
  return points[code];
};
