import { type GradedLearner, gradesBeside, type GradesBeside, type LearnerGrade, targetGrade } from '../grades';
import type { LearnerResult } from './learnerResult';

const certificates = (learners: readonly LearnerResult[]): readonly LearnerGrade[] =>
  learners.map(({ learner, outcome }) => ({ learner, grade: outcome.best?.grade }));

/** The certificates that Pearson's results give, beside what the tracker's own marks came to. */
export const expectedAndActual = (
  learners: readonly LearnerResult[],
  graded: readonly GradedLearner[],
): GradesBeside => {
  const expected = new Map(graded.map(({ learner, award }) => [learner.row, award?.grade]));
  return gradesBeside(certificates(learners), ({ row }) => expected.get(row));
};

/** The certificates beside the learners' own targets. */
export const actualAndTarget = (learners: readonly LearnerResult[]): GradesBeside =>
  gradesBeside(certificates(learners), targetGrade);
