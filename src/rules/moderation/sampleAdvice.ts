import type { Answer } from '../terms/answer';
import { policyInForce } from '../terms/dated';
import { bySeverity } from '../terms/finding';
import type { Series } from '../terms/series';
import type { Subject } from '../terms/subject';
import { cohortOf, isSentWhole, markedOf, type Entrant } from './entrant';
import { extremesOf, type Extremes } from './extremes';
import { replacementsFor, type Replacement } from './replacements';
import { sampleFinding, underPolicy, type SampleFinding } from './sampleFinding';
import { sampleFindings } from './sampleFindings';
import { sampleFlags, type SampleFlag } from './sampleFlags';
import { sampleSize, type SampleSizePolicy, type SampleSizeProblem } from './sampleSize';
import { videoFindings } from './videoFindings';
import { videoSample, type VideoSample } from './videoSample';

/** The sizes in force by series: of the sample, and of the video evidence where a subject needs it. */
export interface ModerationPolicies {
  readonly sample: readonly SampleSizePolicy[];
  readonly video: readonly SampleSizePolicy[];
}

/** Everything the pane says about one component's sample in one series. */
export interface SampleAdvice {
  readonly cohort: number;
  readonly marked: number;
  readonly size: Answer<number, SampleSizeProblem>;
  /** What the size rests on; absent where no policy is held. */
  readonly policy?: SampleSizePolicy;
  readonly flags: readonly SampleFlag[];
  readonly extremes: Extremes | undefined;
  readonly replacements: readonly Replacement[];
  /** Only where the centre chooses its sample (Sport). */
  readonly proposal?: VideoSample;
  readonly findings: readonly SampleFinding[];
}

/** Reads the ticks of one component and series and says what must be added or replaced (MOD-1..9). */
export const sampleAdvice = (
  given: { readonly entrants: readonly Entrant[]; readonly subject: Subject; readonly series?: Series | undefined },
  policies: ModerationPolicies,
): SampleAdvice => {
  const { entrants, subject, series } = given;
  const cohort = cohortOf(entrants);
  const size = sampleSize({ cohort, series }, policies.sample);
  const held = size.ok ? size.value : undefined;
  const video = sampleSize({ cohort, series }, policies.video);
  const policy = policyInForce(policies.sample, series);
  const aboutSample = sampleFindings(entrants, held);
  const findings = [
    ...(policy.ok ? aboutSample.map((finding) => underPolicy(finding, policy.value)) : aboutSample),
    ...(subject.video && video.ok ? videoFindings(entrants, video.value) : []),
    ...(subject.moderation === 'visit' ? [sampleFinding('seen-on-visit', {})] : []),
  ];
  return {
    cohort,
    marked: markedOf(entrants).length,
    size,
    ...(policy.ok ? { policy: policy.value } : {}),
    flags: sampleFlags(entrants, held),
    extremes: extremesOf(entrants),
    replacements: isSentWhole(entrants, held) ? [] : replacementsFor(entrants),
    ...(subject.video && held !== undefined ? { proposal: videoSample(entrants, held) } : {}),
    findings: [...findings].sort(bySeverity),
  };
};
