import type { Moderation } from '../moderation';
import { learnerOfRow } from './resubmissionHere';
import type { Resubmission } from './resubmissions';

/** What is odd about a resubmission on record. */
export interface ResubmissionFinding {
  readonly code: 'after-deadline' | 'no-mark-now' | 'lower-now' | 'nobody-here';
  readonly row: Resubmission;
  /** The day on which marks and sample are due; '' where none is held. */
  readonly due: string;
}

/** Resubmissions approved too late, those without a final mark or with a lower one, and those of nobody here (SIT-11). */
export const resubmissionFindings = (
  rows: readonly Resubmission[],
  moderation: Pick<Moderation, 'learners'>,
  due: string | undefined,
): readonly ResubmissionFinding[] =>
  rows.flatMap((row) => {
    const found: ResubmissionFinding['code'][] = [];
    const learner = learnerOfRow(row, moderation);
    const mark = learner?.mark.ok === true ? learner.mark.value : undefined;
    if (due !== undefined && row.approvedOn !== undefined && row.approvedOn > due) found.push('after-deadline');
    if (learner === undefined) found.push('nobody-here');
    else if (typeof mark !== 'number') found.push('no-mark-now');
    else if (row.markBefore !== undefined && mark < row.markBefore) found.push('lower-now');
    return found.map((code) => ({ code, row, due: due ?? '' }));
  });
