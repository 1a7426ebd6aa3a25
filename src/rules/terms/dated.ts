import { answered, refused, type Answer, type ProblemOf } from './answer';
import { compareSeries, type Series } from './series';

/** A policy in force from a series until the next one replaces it. */
export interface Dated {
  readonly from: Series;
}

export type PolicyProblem = ProblemOf<
  'policy-not-held',
  { readonly series: Series | undefined; readonly earliest: Series | undefined }
>;

/** The policy in force in a series, or the latest when no series is given; the policies stand in time order. */
export const policyInForce = <Policy extends Dated>(
  policies: readonly Policy[],
  series?: Series,
): Answer<Policy, PolicyProblem> => {
  const inForce = policies.filter(({ from }) => series === undefined || compareSeries(from, series) <= 0).at(-1);
  if (inForce !== undefined) return answered(inForce);
  return refused({ rule: 'TERMS', code: 'policy-not-held', facts: { series, earliest: policies[0]?.from } });
};
