import type { ComponentId, Series } from '../../rules';
import type { Tracker } from '../tracker';

/** A class of the subject, and whether it belongs to the cohort. */
export interface ClassInCohort {
  readonly tracker: Tracker;
  readonly isIn: boolean;
  /** Why it is not, unless the teacher says otherwise: its marks are of another series. */
  readonly otherSeries?: Series;
}

/**
 * Which classes of a subject make up the cohort of a component and series: all, unless a class's marks are of another
 * series or the teacher has said otherwise (MOD-3). The class in hand comes first and always belongs to it.
 */
export const classesOfCohort = (
  current: Tracker,
  all: readonly Tracker[],
  component: ComponentId,
  series: Series,
): readonly ClassInCohort[] => {
  const others = all.filter(({ id, subject }) => id !== current.id && subject === current.subject);
  return [
    { tracker: current, isIn: true },
    ...others.map((tracker) => {
      const own = tracker.sending?.[component]?.series ?? tracker.series[component];
      const isOther = own !== undefined && own !== series;
      const isIn = tracker.sending?.[component]?.inCohort?.[series] ?? !isOther;
      return { tracker, isIn, ...(isOther ? { otherSeries: own } : {}) };
    }),
  ];
};

/** A class with the teacher's word on whether it belongs to a cohort. */
export const withCohort = (tracker: Tracker, component: ComponentId, series: Series, isIn: boolean): Tracker => {
  const sending = tracker.sending?.[component] ?? {};
  const inCohort = { ...sending.inCohort, [series]: isIn };
  return { ...tracker, sending: { ...tracker.sending, [component]: { ...sending, inCohort } } };
};
