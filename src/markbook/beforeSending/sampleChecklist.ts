import { type ModeratedLearner, type Moderation, officerNumber } from '../moderation';
import { learnerIds } from '../tracker';
import type { Resubmission } from './resubmissions';

/** One learner of the sample, and what is known of what goes with the work. */
export interface ChecklistLine {
  readonly learner: ModeratedLearner;
  /** How an exams officer knows the learner. */
  readonly number: string;
  /** True while the learner still has to be added to the sample. */
  readonly isToAdd: boolean;
  /** Absent where the subject is not filmed. */
  readonly hasVideo?: boolean;
  readonly resubmission?: Resubmission;
}

const IN_SAMPLE: ReadonlySet<string> = new Set(['in sample', 'add highest', 'add lowest', 'add highest and lowest']);

/** Which resubmission on record is this learner's. */
export const resubmissionOf = (
  { learner }: Pick<ModeratedLearner, 'learner'>,
  rows: readonly Resubmission[],
): Resubmission | undefined => {
  const ids = learnerIds(learner);
  return rows.find((row) => ids.includes(row.learnerId));
};

/** Everyone whose work goes to the moderator, in the order of candidate numbers: those ticked, and those to be added. */
export const sampleChecklist = (
  { learners, advice, subject }: Moderation,
  resubmissions: readonly Resubmission[],
): readonly ChecklistLine[] =>
  learners
    .flatMap((learner, place): readonly ChecklistLine[] => {
      const flag = advice.flags[place] ?? 'none';
      if (!IN_SAMPLE.has(flag)) return [];
      const resubmission = resubmissionOf(learner, resubmissions);
      return [
        {
          ...{ learner, number: officerNumber(learner), isToAdd: flag !== 'in sample' },
          ...(subject.video ? { hasVideo: learner.video } : {}),
          ...(resubmission === undefined ? {} : { resubmission }),
        },
      ];
    })
    .sort((a, b) => a.number.localeCompare(b.number, 'en-GB', { numeric: true }));
