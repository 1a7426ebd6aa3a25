import type { GradeCode } from '../../rules';
import type { Learner } from '../tracker';
import type { GradedLearner } from './gradedLearner';
import { gradeMoves, type GradeMove, type GradeMoves } from './gradeMoves';
import { ownTarget } from './ownTarget';

/** Grades beside those that were expected or aimed at, and how many learners lack one of the two. */
export interface GradesBeside {
  readonly moves: GradeMoves;
  readonly without: number;
}

/** A learner with the grade there is, if there is one. */
export interface LearnerGrade {
  readonly learner: Learner;
  readonly grade: GradeCode | undefined;
}

/** Everyone's grade beside another one; nobody is counted whose other grade is not known. */
export const gradesBeside = (
  learners: readonly LearnerGrade[],
  other: (learner: Learner) => GradeCode | undefined,
): GradesBeside => {
  const moves = learners.flatMap(({ learner, grade }): readonly GradeMove[] => {
    const from = other(learner);
    return from === undefined || grade === undefined ? [] : [{ learner, from, to: grade }];
  });
  return { moves: gradeMoves(moves), without: learners.length - moves.length };
};

/** The grade in a learner's own target cell; none where there is none that can be read. */
export const targetGrade = (learner: Learner): GradeCode | undefined => {
  const target = ownTarget(learner);
  return target.kind === 'grade' ? target.grade : undefined;
};

/** What the marks give now, learner by learner. */
export const gradesNow = (learners: readonly GradedLearner[]): readonly LearnerGrade[] =>
  learners.map(({ learner, award }) => ({ learner, grade: award?.grade }));
