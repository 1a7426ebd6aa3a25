import type { ComponentId, LearnerId, Series } from '../../rules';

/** What tells one row of BTEC_Sittings from the others, its parts named like the columns. */
export interface SittingKey {
  readonly learner: LearnerId;
  readonly component: ComponentId;
  readonly series: Series;
  readonly kind: 'live';
}
