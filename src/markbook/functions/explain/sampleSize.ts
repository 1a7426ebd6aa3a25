import { policyInForce, textOf } from '../../../rules';
import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import { counted, seriesInWords } from '../../wording';
import type { SampleSized } from '../answers/sampleSize';
import type { Explanation } from './explained';

/** How many learners' work goes to moderation. */
export const explainSampleSize = ({ cohort, series, size }: SampleSized): Explanation => {
  const policy = policyInForce(SAMPLE_SIZES, series);
  const when = series === undefined ? 'by the latest rule' : `in ${seriesInWords(series)}`;
  const learners = textOf(cohort);
  return {
    short: `${size} of ${learners}`,
    sentence: `Of ${counted(Number(learners), 'learner')} entered, the work of ${size} goes to moderation ${when}.`,
    steps: [
      ...(policy.ok
        ? [{ text: `The sizes in force from ${seriesInWords(policy.value.from)} are used.`, rule: policy.value.rule }]
        : []),
      { text: 'The highest and the lowest mark above zero are added when they are not in it.', rule: 'MOD-4' },
    ],
    qualifiers: [],
  };
};
