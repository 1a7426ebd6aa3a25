import { answered, type Answer, type Series } from '../../rules';
import type { TableChange } from '../keeping';
import type { TablesSnapshot } from '../tables';
import { dateChange, dateGone, type DateKey, type DateProblem } from './dateToKeep';
import { heldDates } from './heldDates';
import { EVENTS } from '../keys';
import { ukDay } from '../wording';

/** A date of a series as one field of a form has it: `15/12/2026`, or `23/11/2026 to 15/12/2026`; blank while none is typed. */
export interface DateEntry {
  readonly what: string;
  readonly days: string;
}

const TO = / (?:to|until|till|[-–]) /i;

/** Everything that can be dated in a series, with what the school has typed so far: the add-in's own names first. */
export const dateEntries = (series: Series, tables: TablesSnapshot): readonly DateEntry[] => {
  const typed = heldDates(tables).dates.filter((date) => date.series === series);
  const others = typed.map(({ event }) => event).filter((event) => !EVENTS.some((known) => known === event));
  return [...EVENTS, ...others].map((what) => {
    const held = typed.find(({ event }) => event === what);
    if (held === undefined) return { what, days: '' };
    const last = ukDay(held.to);
    return { what, days: held.from === undefined ? last : `${ukDay(held.from)} to ${last}` };
  });
};

/** What a field of the form changes in BTEC_Dates, or why it can't be read; emptied, the date goes. */
export const entryChange = (
  { what, days }: DateEntry,
  { series, source }: { readonly series: Series; readonly source: string },
): Answer<TableChange<DateKey>, DateProblem> => {
  if (days.trim() === '') return answered(dateGone({ series, what }));
  const [first = '', last] = days.trim().replace(/\s+/g, ' ').split(TO);
  return dateChange({ series, what, from: last === undefined ? '' : first, to: last ?? first, source });
};
