import { gradeRank, isBlank, parseGrade, textOf, type GradeCode } from '../../rules';
import type { Learner } from '../tracker';
import type { GradedLearner } from './gradedLearner';

/** What stands in a learner's own target cell. */
export type OwnTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'grade'; readonly grade: GradeCode }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A learner's own target, as the tracker's column has it; never guessed from something like it. */
export const ownTarget = ({ cells }: Learner): OwnTarget => {
  const value = cells.get('target')?.value ?? null;
  if (isBlank(value)) return { kind: 'none' };
  const grade = parseGrade(value);
  return grade.ok ? { kind: 'grade', grade: grade.value } : { kind: 'unreadable', text: textOf(value) };
};

/** How many of the graded learners with a target have reached it. */
export const targetsReached = (
  learners: readonly GradedLearner[],
): { readonly reached: number; readonly of: number } => {
  const aimed = learners.flatMap(({ learner, award }) => {
    const target = ownTarget(learner);
    return award !== undefined && target.kind === 'grade' ? [gradeRank(award.grade) >= gradeRank(target.grade)] : [];
  });
  return { reached: aimed.filter(Boolean).length, of: aimed.length };
};
