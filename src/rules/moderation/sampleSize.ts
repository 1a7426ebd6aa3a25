import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';
import { textOf, type CellInput } from '../terms/cell';
import { policyInForce, type CitedPolicy, type PolicyProblem } from '../terms/dated';
import { readWhole } from '../terms/readWhole';
import type { Series } from '../terms/series';

/** Up to how many entered learners a size holds; without an upper end, for every larger cohort. */
export interface SizeBand {
  readonly upTo: number | null;
  readonly size: number | 'all';
}

/** Sample sizes in force from a series (MOD-1, MOD-2). */
export interface SampleSizePolicy extends CitedPolicy {
  readonly bands: readonly SizeBand[];
}

export type CohortProblem =
  ProblemOf<'cohort-unreadable', { readonly text: string }> | ProblemOf<'cohort-none', { readonly text: string }>;

export type SampleSizeProblem =
  | CohortProblem
  | PolicyProblem
  | ProblemOf<
      'sample-size-not-held',
      { readonly cohort: number; readonly series: Series | undefined; readonly upTo: number }
    >;

const readCohort = (input: CellInput): Answer<number, CohortProblem> => {
  const reading = readWhole(input);
  const text = textOf(input);
  if (!reading.ok) return refused({ rule: 'MOD-3', code: 'cohort-unreadable', facts: { text } });
  return reading.value > 0 ? answered(reading.value) : refused({ rule: 'MOD-3', code: 'cohort-none', facts: { text } });
};

/** From how many to how many entered learners one size holds; without an end for every larger cohort. */
export interface CohortBand {
  readonly from: number;
  readonly upTo?: number;
}

const bandAt = (cohort: number, { bands }: Pick<SampleSizePolicy, 'bands'>): number =>
  bands.findIndex(({ upTo }) => upTo === null || cohort <= upTo);

/** The band of sizes that a cohort falls into; undefined where no size is held for so many. */
export const cohortBand = (cohort: number, policy: Pick<SampleSizePolicy, 'bands'>): CohortBand | undefined => {
  const at = bandAt(cohort, policy);
  const band = policy.bands[at];
  if (band === undefined) return undefined;
  const from = (policy.bands[at - 1]?.upTo ?? 0) + 1;
  return band.upTo === null ? { from } : { from, upTo: band.upTo };
};

/** How many learners' work goes to moderation for a cohort, before the extremes are added (MOD-1, MOD-2; video: MOD-8). */
export const sampleSize = (
  given: { readonly cohort: CellInput; readonly series?: Series | undefined },
  policies: readonly SampleSizePolicy[],
): Answer<number, SampleSizeProblem> => {
  const cohort = readCohort(given.cohort);
  if (!cohort.ok) return cohort;
  const policy = policyInForce(policies, given.series);
  if (!policy.ok) return policy;
  const { bands, rule } = policy.value;
  const band = bands[bandAt(cohort.value, policy.value)];
  if (band !== undefined) return answered(band.size === 'all' ? cohort.value : band.size);
  const facts = { cohort: cohort.value, series: given.series, upTo: bands.at(-1)?.upTo ?? 0 };
  return refused({ rule, code: 'sample-size-not-held', facts });
};
