import type { Citation, CitedSource } from './finding';
import { answered, refused, type Answer, type ProblemOf } from './answer';
import type { RuleId } from './ruleId';
import { compareSeries, type Series } from './series';

/** A policy in force from a series until the next one replaces it. */
export interface Dated {
  readonly from: Series;
}

/** A policy with the rule it states, how sure that is, and where it is said. */
export interface CitedPolicy extends Dated {
  readonly rule: RuleId;
  readonly standing: Citation['standing'];
  readonly sources: readonly CitedSource[];
  /** What of it no source says. */
  readonly note?: string;
}

/** Where a policy is said, and how sure that is, for what is said under another rule. */
export const sourcesOf = ({ standing, sources }: CitedPolicy): Citation => ({
  standing,
  sources: sources.map(({ id }) => id),
});

/** What is said by a policy rests on that policy's own rule and sources. */
export const citationOf = (policy: CitedPolicy): Citation & { readonly rule: RuleId } => ({
  rule: policy.rule,
  ...sourcesOf(policy),
});

export type PolicyProblem = ProblemOf<
  'policy-not-held',
  { readonly series: Series | undefined; readonly earliest: Series | undefined }
>;

/** The policy in force in a series, or the latest when no series is given; the policies stand in time order. */
export const policyInForce = <Policy extends Dated>(
  policies: readonly Policy[],
  series?: Series,
): Answer<Policy, PolicyProblem> => {
  const inForce = policies.findLast(({ from }) => series === undefined || compareSeries(from, series) <= 0);
  if (inForce !== undefined) return answered(inForce);
  return refused({ rule: 'TERMS', code: 'policy-not-held', facts: { series, earliest: policies[0]?.from } });
};
