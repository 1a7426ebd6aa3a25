import type { KeyDate } from '../../reference/policies/keyDates';
import type { Series } from '../../rules';

const day = (iso: string): string => iso.split('-').reverse().join('/');

const between = ({ from, to }: KeyDate): string =>
  from === undefined ? `by ${day(to)}` : `${day(from)} to ${day(to)}`;

const when = ({ from, to }: KeyDate, today: string): string => {
  if (to < today) return ', passed';
  return from !== undefined && from <= today ? ', open now' : '';
};

/** One date of a series: `Claims: 23/11/2023 to 02/05/2024, passed (FAQ, history).` */
export const dateSentence = (date: KeyDate, today: string): string => {
  const { event, source, status, yearStatus } = date;
  const event1 = event.charAt(0).toUpperCase() + event.slice(1);
  const standing = [yearStatus === 'history' ? 'history' : '', status === 'stated' ? '' : status].filter(
    (word) => word !== '',
  );
  return `${event1}: ${between(date)}${when(date, today)} (${[source, ...standing].join('; ')}).`;
};

/** What is not held of a series' dates; '' when entries and claims are. */
export const datesMissing = (dates: readonly KeyDate[], series: Series): string => {
  if (dates.length === 0) return `No dates are held for ${series}. Take its entry deadline from Pearson’s key dates.`;
  return dates.some(({ event }) => event === 'claims')
    ? ''
    : `No entry or claim deadline is held for ${series}. Take it from Pearson’s key dates.`;
};
