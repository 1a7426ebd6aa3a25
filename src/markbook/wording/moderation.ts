import type { SampleFinding, SampleFlag } from '../../rules';
import type { SentencesFor } from './sentences';
import { capital, listed, ukDay } from './say';

/** What stands in the cell beside a mark. */
export const SAMPLE_FLAG_TEXTS: Readonly<Record<SampleFlag, string>> = {
  'in sample': 'In sample',
  'add highest': 'Add: highest',
  'add lowest': 'Add: lowest non-zero',
  'add highest and lowest': 'Add: highest and lowest non-zero',
  'replace absent': 'Replace: absent',
  none: '',
};

const MOST_PLACES = 6;

/** "learner 3" or "learners 3, 5 and 9", counted from the top of the list; many are cut short. */
const learnersAt = (learners: readonly number[]): string => {
  const places = learners.slice(0, MOST_PLACES).map((learner) => String(learner + 1));
  const more = learners.length - places.length;
  const named = listed(more > 0 ? [...places, `${more} more`] : places);
  return `${learners.length === 1 ? 'learner' : 'learners'} ${named}`;
};

/** How learners are named in a sentence. */
export type NamesLearners = (learners: readonly number[]) => string;

/** Sentences about a sample and about marks before they are sent. */
const sampleSentences = (named: NamesLearners): SentencesFor<SampleFinding> => ({
  'nobody-entered': () => 'Nobody has a mark or an X, so there is no cohort and no sample.',
  'tick-not-entered': ({ learners }) =>
    `Ticked but not entered: ${named(learners)}. Type a mark or X, or take the tick away.`,
  'ticked-absent': ({ learners }) => `Ticked but absent: ${named(learners)}. Replace with someone on a similar mark.`,
  'extreme-not-ticked': ({ which, mark, learner }) =>
    which === 'highest'
      ? `No learner with the highest mark (${mark}) is in the sample. Add ${named([learner])}.`
      : `No learner with the lowest mark above zero (${mark}) is in the sample. Add ${named([learner])}.`,
  'extreme-shared': ({ which, mark, sharedBy }) =>
    `${sharedBy.length} learners share the ${which} mark, ${mark}. One in the sample is taken as enough (sources are silent).`,
  'no-mark-above-zero': () => 'Nobody has a mark above zero, so there is no highest or lowest to add.',
  'ticked-zero-stays': ({ learners }) =>
    `${capital(named(learners))}: ticked with a mark of 0, which stays in the sample.`,
  'everyone-in-sample': ({ marked, size }) =>
    `All ${marked} learners with a mark are sent: the sample size is ${size}.`,
  'no-ticks-yet': ({ size }) => `No ticks yet. Pearson’s system picks ${size}; copy its ticks here.`,
  'ticks-short': ({ ticked, size }) => `${ticked} ticked, but the sample size is ${size}. Compare with Edexcel Online.`,
  'seen-on-visit': () => 'Moderated on a visit: nothing is uploaded (CG).',
  'video-short': ({ have, need }) => `Video for ${have} learners, but at least ${need} need it (CG).`,
  'extreme-without-video': ({ which, mark }) =>
    `No learner with the ${which === 'highest' ? 'highest mark' : 'lowest mark above zero'} (${mark}) has video, yet the sample needs one (UPD).`,
  'ticked-without-video': ({ learners }) => `Chosen without video: ${named(learners)}. Choose from those with video.`,
  'mark-missing': ({ learners }) => `No mark and no X: ${named(learners)}. Every entered learner needs one.`,
  'mark-unusable': ({ learners }) => `Not a whole mark in range: ${named(learners)}.`,
  'standardisation-unrecorded': ({ assessors }) =>
    `${assessors} assessors, and no standardisation is on record. Sending marks confirms that it happened (CG).`,
  'submission-late': ({ due }) =>
    `Marks and sample were due ${ukDay(due)}. Sent after that day, there may be no chance to amend marks, and report and results may be delayed (CG).`,
  'submission-due': ({ due }) => `Marks and sample are due ${ukDay(due)}, also when that is a weekend.`,
});

/** One sentence for a finding about a sample; learners are named by their places in the list unless said otherwise. */
export const describeSample = (finding: SampleFinding, named: NamesLearners = learnersAt): string => {
  const say = sampleSentences(named)[finding.code] as (facts: typeof finding.facts) => string;
  return say(finding.facts);
};
