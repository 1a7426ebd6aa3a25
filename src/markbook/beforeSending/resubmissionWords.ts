import type { ResubmissionFinding } from './resubmissionFindings';
import { counted, ukDay } from '../wording';
import type { ResubmissionHere } from './resubmissionHere';
import type { Resubmission } from './resubmissions';

/** The headings of the record on the sheet that is made before sending. */
export const RESUBMISSION_HEADINGS = ['Learner', 'Before', 'Now', 'On', '', 'By'] as const;

/** One line of the record. */
export const resubmissionCells = ({ row, name, now }: ResubmissionHere): readonly (string | number)[] => [
  name,
  row.markBefore ?? '',
  now,
  row.approvedOn === undefined ? '' : ukDay(row.approvedOn),
  '',
  row.approvedBy,
];

/** A resubmission in a sentence: "Example, Learner: 31 before, 38 now; approved on 30/11/2026 by AB." */
export const resubmissionSentence = ({ row, name, now }: ResubmissionHere): string => {
  const marks = [
    ...(row.markBefore === undefined ? [] : [`${row.markBefore} before`]),
    ...(now === '' ? [] : [`${now} now`]),
  ].join(', ');
  const approved = [
    ...(row.approvedOn === undefined ? [] : [`on ${ukDay(row.approvedOn)}`]),
    ...(row.approvedBy === '' ? [] : [`by ${row.approvedBy}`]),
  ].join(' ');
  const parts = [marks, approved === '' ? '' : `approved ${approved}`].filter((part) => part !== '');
  return `${name}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
};

/** How many resubmissions are on record. */
export const resubmissionsSentence = (rows: readonly Resubmission[]): string =>
  rows.length === 0 ? 'None recorded.' : `${counted(rows.length, 'learner')} had a resubmission.`;

/** What is odd about a resubmission, and what to do. */
export const describeResubmission = ({ code, due }: ResubmissionFinding, { name }: ResubmissionHere): string => {
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
