import type { ComponentId } from '../terms/component';
import type { SubjectCode } from '../terms/conversion';
import { policyInForce, type CitedPolicy } from '../terms/dated';
import type { Scale } from '../terms/scale';
import type { Series } from '../terms/series';
import { kindOf } from '../terms/structure';

/** The two series of a year: `01` is December/January, `06` is May/June. */
type SeriesMonth = '01' | '06';

/** In which series of a year a part of the qualification can be sat, from one series to the next policy (SIT-10). */
interface OfferedPolicy extends CitedPolicy {
  readonly months: readonly SeriesMonth[];
}

/** How often a part may be sat, from one series to the next policy (SIT-1, SIT-2). */
interface AttemptsPolicy extends CitedPolicy {
  readonly most: number;
}

/** Policies in time order. Before the first of when it can be sat, a part can't be sat at all. */
export interface Availability {
  readonly offered: readonly [OfferedPolicy, ...OfferedPolicy[]];
  readonly attempts: readonly [AttemptsPolicy, ...AttemptsPolicy[]];
}

/** What one subject offers and allows, handed in from the reference data (SIT-1, SIT-2, SIT-10). */
export interface SittingRules {
  readonly subject: SubjectCode;
  /** The subject's scale, with its structure. */
  readonly scale: Scale;
  /** The component numbers that some subject has: a row may name one that this subject has not (STR-4). */
  readonly known: readonly ComponentId[];
  readonly internal: Availability;
  readonly external: Availability;
  readonly creative: boolean;
}

/** When and how often a component can be sat. */
const availabilityOf = (rules: SittingRules, component: ComponentId): Availability =>
  rules[kindOf(rules.scale.structure, component)];

/** How often a component may be sat by the policy of a series, or by the latest where none is given (SIT-1, SIT-2). */
export const attemptsAllowed = (rules: SittingRules, component: ComponentId, series?: Series): AttemptsPolicy => {
  const { attempts } = availabilityOf(rules, component);
  const held = policyInForce(attempts, series);
  return held.ok ? held.value : attempts[0];
};

/** When a component can be sat by the policy of a series, or of its first series where that is later (SIT-10). */
export const offeredIn = (rules: SittingRules, component: ComponentId, series: Series): OfferedPolicy => {
  const { offered } = availabilityOf(rules, component);
  const held = policyInForce(offered, series);
  return held.ok ? held.value : offered[0];
};

/** The first series that a component could be sat in (SIT-10). */
export const firstSeriesOf = (rules: SittingRules, component: ComponentId): Series =>
  availabilityOf(rules, component).offered[0].from;

/** True when a part of the qualification can be sat in that series (SIT-10). */
export const isPartOffered = ({ offered }: Pick<Availability, 'offered'>, series: Series): boolean => {
  const held = policyInForce(offered, series);
  return held.ok && held.value.months.some((month) => series.endsWith(month));
};

/** True when the component can be sat in that series (SIT-10). */
export const isOffered = (rules: SittingRules, component: ComponentId, series: Series): boolean =>
  isPartOffered(availabilityOf(rules, component), series);
