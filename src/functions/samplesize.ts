import { sampleSizeAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';

/**
 * How many learners' work goes to moderation, before the highest and lowest are added.
 * @customfunction SAMPLESIZE
 * @param cohort How many learners are entered for the component in the series, absent ones too.
 * @param [subject] The subject. The size is the same for all; Sport's rule for video is a separate one.
 * @param [series] The series, such as "2026-01". Left out: the latest rule.
 * @returns The number of learners to send.
 */
export function samplesize(cohort: unknown[][], subject?: unknown[][], series?: unknown[][]): unknown[][] {
  return shownAnswers(sampleSizeAnswers({ cohort, subject, series }));
}
