import type { ModeratedLearner, Moderation } from '../moderation';
import { resubmissionOf } from './sampleChecklist';
import type { Resubmission } from './resubmissions';

/** A resubmission on record, with whose it is and the mark there is now. */
export interface ResubmissionHere {
  readonly row: Resubmission;
  /** By name where the learner is in the cohort, else as the record has it. */
  readonly name: string;
  /** '' where there is no mark and no X that can be read. */
  readonly now: number | 'X' | '';
}

/** Whose resubmission it is; undefined where that is nobody of the cohort. */
export const learnerOfRow = (
  row: Resubmission,
  { learners }: Pick<Moderation, 'learners'>,
): ModeratedLearner | undefined => learners.find((learner) => resubmissionOf(learner, [row]) !== undefined);

/** Finds the learner of a resubmission in the cohort. */
export const resubmissionHere = (row: Resubmission, moderation: Pick<Moderation, 'learners'>): ResubmissionHere => {
  const found = learnerOfRow(row, moderation);
  const mark = found?.mark;
  return {
    row,
    name: found?.learner.shownAs ?? row.learner,
    now: mark?.ok === true && mark.value !== 'blank' ? mark.value : '',
  };
};
