import { officerNumber } from './cohort';
import type { ModeratedLearner, Moderation } from './moderation';
import { seriesInWords } from '../wording';

const withMark = (learner: ModeratedLearner, hasMarks: boolean): string => {
  const { mark } = learner;
  return hasMarks && mark.ok && mark.value !== 'blank'
    ? `${officerNumber(learner)} (${mark.value})`
    : officerNumber(learner);
};

const FLAG_LINES = {
  'add highest': 'Add (highest mark)',
  'add lowest': 'Add (lowest mark above zero)',
  'add highest and lowest': 'Add (highest and lowest mark above zero)',
} as const;

/** The sample for the exams officer, by candidate number only; marks are left out unless they are asked for. */
export const officerText = (moderation: Moderation, hasMarks: boolean): string => {
  const { subject, component, series, advice, learners } = moderation;
  const { size, cohort, flags, replacements, extremes } = advice;
  const name = (place: number): string => {
    const learner = learners[place];
    return learner === undefined ? '' : withMark(learner, hasMarks);
  };
  const sent = learners.filter((_, place) => flags[place] === 'in sample');
  const isSent = new Set<string | undefined>(sent.map(({ id }) => id));
  const adds = flags.flatMap((flag, place) =>
    flag in FLAG_LINES ? [`${FLAG_LINES[flag as keyof typeof FLAG_LINES]}: ${name(place)}`] : [],
  );
  const others = replacements.map(
    ({ absent, alternatives }) =>
      `Replace ${name(absent)} (absent): ${alternatives.map(name).join(' or ') || 'nobody left'}`,
  );
  const isInSample = (mark: { readonly sharedBy: readonly number[] }): string =>
    mark.sharedBy.some((place) => isSent.has(learners[place]?.id)) ? 'in the sample' : 'not in the sample';
  return [
    `${subject.title} ${component}, ${seriesInWords(series)} (${series})`,
    `Cohort: ${cohort} entered. Sample: ${size.ok ? size.value : 'size not held, ask Pearson'}.`,
    ...(extremes === undefined
      ? []
      : [`Highest mark: ${isInSample(extremes.highest)}. Lowest mark above zero: ${isInSample(extremes.lowest)}.`]),
    ...adds,
    ...others,
    `In the sample (${sent.length}): ${sent.map((each) => withMark(each, hasMarks)).join(', ') || 'nobody yet'}`,
    ...(subject.moderation === 'visit' ? ['Moderated on a visit: nothing is uploaded.'] : []),
  ].join('\n');
};
