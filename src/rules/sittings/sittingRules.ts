import type { ComponentId } from '../terms/component';
import type { SubjectCode } from '../terms/conversion';
import type { Scale } from '../terms/scale';
import type { Series } from '../terms/series';
import { kindOf } from '../terms/structure';

/** The two series of a year: `01` is December/January, `06` is May/June. */
export type SeriesMonth = '01' | '06';

/** When a part of the qualification can be sat, and how often. */
export interface Availability {
  readonly months: readonly SeriesMonth[];
  readonly first: Series;
  readonly attempts: number;
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
export const availabilityOf = (rules: SittingRules, component: ComponentId): Availability =>
  rules[kindOf(rules.scale.structure, component)];

/** The month that a series falls in. */
const monthOf = (series: Series): SeriesMonth => (series.endsWith('-01') ? '01' : '06');

/** True when the component can be sat in that series (SIT-10). */
export const isOffered = (rules: SittingRules, component: ComponentId, series: Series): boolean => {
  const { months, first } = availabilityOf(rules, component);
  return series >= first && months.includes(monthOf(series));
};
