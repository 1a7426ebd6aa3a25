import { isBlank, readAbsence, sampleSize, type CellInput, type Series } from '../../../rules';
import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import { readSeries, readSubject } from '../../keys';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

const noCohort = absenceOf('cohort');

/** Of how many learners how many are sent, by the rule of which series; without one by the latest. */
export interface SampleSized {
  readonly cohort: CellInput;
  readonly series: Series | undefined;
  readonly size: number;
}

/** BTEC.SAMPLESIZE: how many learners' work goes to moderation (MOD-1, MOD-2). */
export const sampleSizeAnswers = (given: ArgumentsGiven<'cohort' | 'subject' | 'series'>): Answers<SampleSized> =>
  lifted(given, (cells) => {
    const { cohort } = cells;
    const absence = readAbsence(cohort);
    if (absence !== null) return noCohort(absence);
    const named = isBlank(cells.subject) ? undefined : readSubject(cells.subject);
    if (named?.ok === false) return refusal(named.problems[0]);
    const sat = isBlank(cells.series) ? undefined : readSeries(cells.series);
    if (sat?.ok === false) return refusal(sat.problems[0]);
    const size = sampleSize({ cohort, series: sat?.value }, SAMPLE_SIZES);
    if (!size.ok) return refusal(size.problems[0]);
    return valueOn(size.value, { cohort, series: sat?.value, size: size.value });
  });
