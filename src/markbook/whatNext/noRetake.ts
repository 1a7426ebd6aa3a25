import type { ComponentId } from '../../rules';
import type { LearnerOutlook } from './learnerOutlook';
import type { Under } from './retakes';

/** Why no sitting can be weighed up. */
export type NoRetake =
  | { readonly code: 'no-result' }
  | { readonly code: 'nothing-open' }
  | { readonly code: 'no-series'; readonly components: readonly ComponentId[] };

/** Why no sitting can be weighed up; undefined where at least one can. */
export const noRetake = (
  { retakes, options, outcome }: Pick<LearnerOutlook, 'retakes' | 'options' | 'outcome'>,
  under: Under,
): NoRetake | undefined => {
  if (retakes.length > 0) return undefined;
  if (outcome.best === undefined) return { code: 'no-result' };
  const open = options.filter(({ refusals }) => refusals.length === 0).map(({ component }) => component);
  if (open.length === 0) return { code: 'nothing-open' };
  return { code: 'no-series', components: open.filter((component) => under[component] === undefined) };
};
