import type { ModeratedLearner } from '../moderation';

/** How many marks a cohort has and what they add up to: two counts that a changed mark shows in. */
export interface MarksTotal {
  readonly marks: number;
  readonly sum: number;
}

/** The marks as they were sent, so that one amended since is no change. */
export const marksTotal = (learners: readonly Pick<ModeratedLearner, 'mark'>[]): MarksTotal => {
  const marks = learners.flatMap(({ mark }): readonly number[] =>
    mark.ok && typeof mark.value === 'number' ? [mark.value] : [],
  );
  return { marks: marks.length, sum: marks.reduce((sum, each) => sum + each, 0) };
};
