import { availabilityFor } from '../../reference/policies/sittingRules';
import { compareSeries, isPartOffered, parseSeries, type ComponentId, type Series, type Subject } from '../../rules';
import type { Sending, Tracker } from '../tracker';

const sendingOf = ({ sending }: Tracker, component: ComponentId): Sending => sending?.[component] ?? {};

const withSending = (tracker: Tracker, component: ComponentId, sending: Sending): Tracker => ({
  ...tracker,
  sending: { ...tracker.sending, [component]: sending },
});

/** The tracker with the series in which the marks of a component are sent. */
export const withSendingSeries = (tracker: Tracker, component: ComponentId, series: Series): Tracker =>
  withSending(tracker, component, { ...sendingOf(tracker, component), series });

/** The day on which standardisation of a component was held for a series, as `2026-11-20`; none on record otherwise (MOD-10). */
export const standardisedOn = (tracker: Tracker, component: ComponentId, series: Series): string | undefined =>
  sendingOf(tracker, component).standardisedOn?.[series];

/** The tracker with the day of a standardisation on record, or without it. */
export const withStandardisation = (
  tracker: Tracker,
  { component, series }: { readonly component: ComponentId; readonly series: Series },
  day: string | undefined,
): Tracker => {
  const sending = sendingOf(tracker, component);
  const { [series]: _before, ...others } = sending.standardisedOn ?? {};
  return withSending(tracker, component, {
    ...sending,
    standardisedOn: day === undefined ? others : { ...others, [series]: day },
  });
};

const FIRST_MONTH_OF_SUMMER_SERIES = 2;
const LAST_MONTH_OF_SUMMER_SERIES = 7;

const seriesAround = (day: string): readonly [before: Series, now: Series, after: Series] => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (month >= FIRST_MONTH_OF_SUMMER_SERIES && month <= LAST_MONTH_OF_SUMMER_SERIES) {
    return [`${year}-01`, `${year}-06`, `${year + 1}-01`];
  }
  const ends = month > LAST_MONTH_OF_SUMMER_SERIES ? year + 1 : year;
  return [`${ends - 1}-06`, `${ends}-01`, `${ends}-06`];
};

/** The series that marks can be sent in, and the one they are sent in unless another is chosen. */
export interface SendingSeries {
  readonly chosen: Series;
  readonly choices: readonly Series[];
}

/** In which series marks are sent: the one remembered, else the one of the grades, else the one now being worked for. */
export const sendingSeries = (
  tracker: Tracker,
  component: ComponentId,
  {
    today,
    subject,
    graded,
  }: { readonly today: string; readonly subject: Subject | undefined; readonly graded: Series | undefined },
): SendingSeries => {
  const kept = parseSeries(sendingOf(tracker, component).series ?? '');
  const all = seriesAround(today);
  const around = all.filter((each) => subject === undefined || isPartOffered(availabilityFor(subject).internal, each));
  const now = around.find((each) => compareSeries(each, all[1]) >= 0) ?? all[1];
  const chosen = kept.ok ? kept.value : (graded ?? now);
  const choices = new Set([chosen, ...(graded === undefined ? [] : [graded]), ...around]);
  return { chosen, choices: [...choices].sort(compareSeries) };
};
