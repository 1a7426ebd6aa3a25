import { beforeSubmission, type SampleFinding } from '../../rules';
import type { Moderation } from './moderation';

/** What must be put right before marks are sent: missing and unusable marks, the date; standardisation is for Check marks (MOD-10). */
export const submissionFindings = (
  { learners }: Moderation,
  today: string,
  due: string | undefined,
): readonly SampleFinding[] =>
  beforeSubmission(
    learners.map(({ onSheet }) => ({ mark: onSheet })),
    { isStandardised: false, today, ...(due === undefined ? {} : { due }) },
  ).flatMap((finding): SampleFinding[] => {
    // A blank with a tick is told where ticks are.
    if (finding.code !== 'mark-missing') return [finding];
    const left = finding.facts.learners.filter((place) => learners[place]?.ticked !== true);
    return left.length === 0 ? [] : [{ ...finding, facts: { learners: left } }];
  });
