import { sampleAdvice, type Entrant, type SampleAdvice, type SampleFlag } from '../../../rules';
import { SAMPLE_SIZES } from '../../../reference/policies/sampleSizes';
import { VIDEO_SIZES } from '../../../reference/policies/videoSizes';
import { SUBJECTS, subjectOfCode } from '../../../reference/specifications/subjects';
import { counted, describeProblem, describeSample, SAMPLE_FLAG_TEXTS } from '../../wording';
import type { Flagged } from '../answers/sampleFlags';
import type { Explanation, WhyStep } from './explained';

const sentenceOf = (flag: SampleFlag, result: Entrant['result']): string => {
  const who = typeof result === 'number' ? `The learner with ${counted(result, 'mark')}` : 'The absent learner';
  switch (flag) {
    case 'in sample':
      return `${who} is in the sample.`;
    case 'add highest':
    case 'add lowest':
    case 'add highest and lowest':
      return `${who} must be added to the sample: ${SAMPLE_FLAG_TEXTS[flag].slice('Add: '.length)}.`;
    case 'replace absent':
      return `${who} is ticked and must be replaced by someone on a similar mark.`;
    case 'none':
      return result === 'blank'
        ? 'No mark and no X: this learner was not entered.'
        : `${who} is not in the sample and need not be added.`;
  }
};

const stepsOf = ({ cohort, marked, size, policy, extremes, findings }: SampleAdvice): readonly WhyStep[] => [
  { text: `${cohort} entered, ${marked} with a mark.`, rule: 'MOD-3' },
  size.ok
    ? { text: `The sample size is ${size.value}.`, rule: policy?.rule ?? 'MOD-1' }
    : { text: describeProblem(size.problems[0]), rule: size.problems[0].rule },
  ...(extremes === undefined
    ? []
    : [
        {
          text: `The highest mark is ${extremes.highest.mark}, the lowest above zero ${extremes.lowest.mark}.`,
          rule: 'MOD-4' as const,
        },
      ]),
  ...findings.map((finding) => ({ text: describeSample(finding), rule: finding.rule })),
];

/** The flags are the same for every subject without rules of its own for the sample. */
const PLAIN_SUBJECT = SUBJECTS.find(({ video, moderation }) => !video && moderation === 'upload');

const adviceFor = ({ entrants, subject: code, series }: Flagged['list']): SampleAdvice | undefined => {
  const subject = code === undefined ? PLAIN_SUBJECT : subjectOfCode(code);
  return subject && sampleAdvice({ entrants, subject, series }, { sample: SAMPLE_SIZES, video: VIDEO_SIZES });
};

/** Whether a learner is in the moderation sample, and why. */
export const explainSampleFlags = ({ result, flag, list }: Flagged): Explanation => {
  const advice = adviceFor(list);
  return {
    short: flag === 'none' ? 'not in the sample' : SAMPLE_FLAG_TEXTS[flag],
    sentence: sentenceOf(flag, result),
    steps: advice === undefined ? [] : stepsOf(advice),
    qualifiers: [],
  };
};
