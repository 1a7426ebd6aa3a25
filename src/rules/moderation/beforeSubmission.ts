import type { Answer } from '../terms/answer';
import type { MarkProblem } from '../marks/readMark';
import type { Result } from '../terms/result';
import type { RawMark } from '../terms/units';
import { sampleFinding, type SampleFinding } from './sampleFinding';

/** One entered learner's row before marks are sent, with what was read from the mark cell. */
export interface EnteredRow {
  readonly mark: Answer<Result<RawMark>, MarkProblem>;
  readonly assessor?: string;
}

/** What is needed beside the rows: whether standardisation is on record, and the dates as `YYYY-MM-DD`. */
export interface SubmissionState {
  readonly isStandardised: boolean;
  readonly today?: string;
  readonly due?: string;
}

const dueFinding = ({ today, due }: SubmissionState): readonly SampleFinding[] => {
  if (due === undefined) return [];
  return [sampleFinding((today ?? '') > due ? 'submission-late' : 'submission-due', { due })];
};

/** What must be put right before marks are sent: missing or unusable marks, no standardisation, the date (MOD-10). */
export const beforeSubmission = (rows: readonly EnteredRow[], state: SubmissionState): readonly SampleFinding[] => {
  const missing = rows.flatMap(({ mark }, index) => (mark.ok && mark.value === 'blank' ? [index] : []));
  const unusable = rows.flatMap(({ mark }, index) => (mark.ok ? [] : [index]));
  const named = rows.map(({ assessor = '' }) => assessor.trim().toLowerCase()).filter((name) => name !== '');
  const assessors = new Set(named).size;
  return [
    ...(missing.length > 0 ? [sampleFinding('mark-missing', { learners: missing })] : []),
    ...(unusable.length > 0 ? [sampleFinding('mark-unusable', { learners: unusable })] : []),
    ...(assessors > 1 && !state.isStandardised ? [sampleFinding('standardisation-unrecorded', { assessors })] : []),
    ...dueFinding(state),
  ];
};
