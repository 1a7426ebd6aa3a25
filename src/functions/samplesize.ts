import { isBlank, readAbsence, sampleSize } from '../rules';
import { SAMPLE_SIZES } from '../reference/policies/sampleSizes';
import { readSeries, readSubject } from '../markbook/keys/readKey';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shown, shownAbsence } from './cells/shown';

/**
 * How many learners' work goes to moderation, before the highest and lowest are added.
 * @customfunction SAMPLESIZE
 * @param cohort How many learners are entered for the component in the series, absent ones too.
 * @param [subject] The subject. The size is the same for all; Sport's rule for video is a separate one.
 * @param [series] The series, such as "2026-01". Left out: the latest rule.
 * @returns The number of learners to send.
 */
export function samplesize(cohort: unknown[][], subject?: unknown[][], series?: unknown[][]): unknown[][] {
  return lift({ cohort, subject, series }, (cells) => {
    const absence = readAbsence(cells.cohort);
    if (absence !== null) return shownAbsence(absence);
    const named = isBlank(cells.subject) ? undefined : readSubject(cells.subject);
    if (named?.ok === false) return cellError(named.problems[0]);
    const sat = isBlank(cells.series) ? undefined : readSeries(cells.series);
    if (sat?.ok === false) return cellError(sat.problems[0]);
    return shown(sampleSize({ cohort: cells.cohort, series: sat?.value }, SAMPLE_SIZES));
  });
}
