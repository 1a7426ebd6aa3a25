import { sampleFlagsAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';

/**
 * Beside each mark, whether the learner is in the moderation sample, must be added, or must be replaced. Never picks the sample.
 * @customfunction SAMPLEFLAGS
 * @param marks One column of raw marks of everyone entered: X for absent. Write Marks&"" so that blank cells are not read as 0; not whole columns.
 * @param [ticked] Beside each mark, whether Pearson's system ticked the learner: TRUE, Yes, X, ✓ or 1.
 * @param [subject] The subject. The flags are the same for all.
 * @param [series] The series, such as "2026-01". Left out: the latest rule.
 * @returns One text for each mark: "In sample", "Add: highest", "Replace: absent" and the like, or blank.
 */
export function sampleflags(
  marks: unknown[][],
  ticked?: unknown[][],
  subject?: unknown[][],
  series?: unknown[][],
): unknown[][] {
  return shownAnswers(sampleFlagsAnswers({ marks, ticked, subject, series }));
}
