import type { ComponentId, ComponentKind, Series } from '../../rules';
import type { SchoolClass } from '../classes';
import type { SchoolLine } from './schoolLine';

/** What the days of a line are called among the dates of its series. */
export const DAYS_OF = {
  marks: ['marks and sample'],
  entries: ['entries'],
  claims: ['claims', 'late claims'],
} as const;

const OF_INTERNAL = [...DAYS_OF.entries, ...DAYS_OF.marks, 'draft moderator report', 'amended marks', 'results'];
const OF_EXTERNAL = [...DAYS_OF.entries, ...DAYS_OF.claims, 'results'];

/** The dates that a line counts down to. */
export const datesOfKind = (kind: ComponentKind): readonly string[] =>
  kind === 'internal' ? OF_INTERNAL : OF_EXTERNAL;

/** A table that is held waits for nothing but the series to be chosen on Grades. */
export const tableOf = (
  { sittings: { choices } }: SchoolClass,
  component: ComponentId,
  series: Series,
): SchoolLine['table'] => {
  const choice = choices.find((each) => each.component === component);
  if (choice?.held.some((each) => each.series === series) !== true) return 'missing';
  return choice.chosen === undefined ? 'no series' : 'held';
};
