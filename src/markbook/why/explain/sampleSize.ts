import { isBlank, policyInForce, readAbsence, sampleSize, textOf } from '../../../rules';
import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import { readSeries, readSubject } from '../../keys/readKey';
import { seriesInWords } from '../../wording/seriesInWords';
import { counted } from '../../wording/counted';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';

/** BTEC.SAMPLESIZE: how many learners' work goes to moderation. */
export const explainSampleSize: CellExplainer = (cells) => {
  const cohort = cellOf(cells, 'cohort');
  const absence = readAbsence(cohort);
  if (absence !== null) return explainedAbsence(absence, 'number of learners');
  const subject = cellOf(cells, 'subject');
  const named = isBlank(subject) ? undefined : readSubject(subject);
  if (named?.ok === false) return explainedProblem(named.problems[0]);
  const given = cellOf(cells, 'series');
  const series = isBlank(given) ? undefined : readSeries(given);
  if (series?.ok === false) return explainedProblem(series.problems[0]);
  const size = sampleSize({ cohort, series: series?.value }, SAMPLE_SIZES);
  if (!size.ok) return explainedProblem(size.problems[0]);
  const policy = policyInForce(SAMPLE_SIZES, series?.value);
  const when = series === undefined ? 'by the latest rule' : `in ${seriesInWords(series.value)}`;
  const learners = textOf(cohort);
  return {
    answer: size.value,
    short: `${size.value} of ${learners}`,
    sentence: `Of ${counted(Number(learners), 'learner')} entered, the work of ${size.value} goes to moderation ${when}.`,
    steps: [
      ...(policy.ok
        ? [{ text: `The sizes in force from ${seriesInWords(policy.value.from)} are used.`, rule: policy.value.rule }]
        : []),
      { text: 'The highest and the lowest mark above zero are added when they are not in it.', rule: 'MOD-4' },
    ],
    qualifiers: [],
  };
};
