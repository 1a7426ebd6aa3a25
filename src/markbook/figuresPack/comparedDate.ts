import { keyDatesOf } from '../../reference/policies/keyDates';
import type { TypedDate } from '../dates';
import { saidBy, ukDay } from '../wording';
import { difference, sourceDifference } from './differences';
import type { HeldBeside } from './heldBeside';
import type { Difference, PackItem } from './packItem';
import type { GivenDate } from './readPack';

interface Days {
  readonly from?: string;
  readonly to?: string;
}

const daysOf = ({ from, to = '' }: Days): string =>
  from === undefined || from === to ? ukDay(to) : `${ukDay(from)} to ${ukDay(to)}`;

const isOf =
  (date: TypedDate) =>
  (each: { readonly event: string; readonly series: string }): boolean =>
    each.series === date.series && each.event.toLowerCase() === date.event.toLowerCase();

/** What of a date differs from the one held: typed by the school, else built in where its day is. */
const differencesOf = (date: TypedDate, typed: TypedDate | undefined): readonly Difference[] | undefined => {
  if (typed !== undefined) {
    return [...difference('Day', daysOf(typed), daysOf(date)), ...sourceDifference(typed.source, date.source)];
  }
  const builtIn = keyDatesOf(date.series).find(isOf(date));
  return builtIn?.to === undefined
    ? undefined
    : [{ what: 'Day', here: `${daysOf(builtIn)} (built in, ${saidBy(builtIn)})`, given: daysOf(date) }];
};

/** A date of a pack beside the one held of the same thing in the same series, in whatever case it is written. */
export const comparedDate = ({ date, title, changes }: GivenDate, { dates }: HeldBeside): PackItem => {
  const typed = dates.find(isOf(date));
  const key = { series: date.series, what: typed?.event ?? date.event };
  const origin = [daysOf(date), date.source === '' ? 'source not given' : date.source].join(' · ');
  const item = { title, origin, changes: { BTEC_Dates: changes.map(({ rows }) => ({ key, rows })) } };
  const differences = differencesOf(date, typed);
  if (differences === undefined) return { ...item, kind: 'new', differences: [] };
  return { ...item, kind: differences.length === 0 ? 'same' : 'differs', differences };
};
