import type { ComponentId } from '../../../rules';
import type { LearnerResult } from '../../results';

/** Why there is no qualification grade yet. */
export type ResultOpen =
  | { readonly code: 'no result of'; readonly components: readonly ComponentId[] }
  | { readonly code: 'external again'; readonly external: ComponentId };

/** What keeps a learner from a qualification grade; undefined where there is one. */
export const resultOpen = ({ outcome: { status }, ledger }: LearnerResult): ResultOpen | undefined => {
  if (status === 'OK') return undefined;
  const { components, external } = ledger.structure;
  if (status !== 'Incomplete') return { code: 'external again', external };
  const has = (component: ComponentId): boolean =>
    ledger.sittings.some((each) => each.component === component && typeof each.result === 'number');
  return { code: 'no result of', components: components.filter((component) => !has(component)) };
};
