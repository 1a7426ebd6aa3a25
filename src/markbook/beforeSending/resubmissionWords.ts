import type { ResubmissionFinding } from './resubmissionFindings';
import { counted, ukDay } from '../wording';
import type { Moderation } from '../moderation';
import { resubmissionOf } from './sampleChecklist';
import type { Resubmission } from './resubmissions';

/** The headings of the record on the sheet that is made before sending. */
export const RESUBMISSION_HEADINGS = ['Learner', 'Before', 'Now', 'On', '', 'By'] as const;

const learnerOf = (row: Resubmission, { learners }: Pick<Moderation, 'learners'>) =>
  learners.find((learner) => resubmissionOf(learner, [row]) !== undefined);

const nowOf = (row: Resubmission, moderation: Moderation): string | number => {
  const mark = learnerOf(row, moderation)?.mark;
  return mark?.ok === true && mark.value !== 'blank' ? mark.value : '';
};

/** Whose resubmission it is: by name where the learner is in the cohort. */
const nameOfResubmission = (row: Resubmission, moderation: Pick<Moderation, 'learners'>): string =>
  learnerOf(row, moderation)?.learner.shownAs ?? row.learner;

/** One line of the record. */
export const resubmissionCells = (row: Resubmission, moderation: Moderation): readonly (string | number)[] => [
  nameOfResubmission(row, moderation),
  row.markBefore ?? '',
  nowOf(row, moderation),
  row.approvedOn === undefined ? '' : ukDay(row.approvedOn),
  '',
  row.approvedBy,
];

/** A resubmission in a sentence: "Example, Learner: 31 before, 38 now; approved on 30/11/2026 by AB." */
export const resubmissionSentence = (row: Resubmission, moderation: Moderation): string => {
  const now = nowOf(row, moderation);
  const marks = [
    ...(row.markBefore === undefined ? [] : [`${row.markBefore} before`]),
    ...(now === '' ? [] : [`${now} now`]),
  ].join(', ');
  const approved = [
    ...(row.approvedOn === undefined ? [] : [`on ${ukDay(row.approvedOn)}`]),
    ...(row.approvedBy === '' ? [] : [`by ${row.approvedBy}`]),
  ].join(' ');
  const parts = [marks, approved === '' ? '' : `approved ${approved}`].filter((part) => part !== '');
  return `${nameOfResubmission(row, moderation)}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
};

/** How many resubmissions are on record. */
export const resubmissionsSentence = (rows: readonly Resubmission[]): string =>
  rows.length === 0 ? 'None recorded.' : `${counted(rows.length, 'learner')} had a resubmission.`;

/** What is odd about a resubmission, and what to do. */
export const describeResubmission = ({ code, row, due }: ResubmissionFinding, moderation: Moderation): string => {
  const name = nameOfResubmission(row, moderation);
  switch (code) {
    case 'after-deadline':
      return `${name}: approved after ${ukDay(due)}, when marks and sample were due. Once they are sent there are no more resubmissions (CG).`;
    case 'no-mark-now':
      return `${name}: no final mark yet. Only the final mark is sent (CG).`;
    case 'lower-now':
      return `${name}: the final mark is lower than the one before the resubmission. Check both.`;
    case 'nobody-here':
      return `${name} is nobody of this cohort, or is written otherwise there.`;
  }
};
