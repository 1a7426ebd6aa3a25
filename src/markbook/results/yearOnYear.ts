import { componentGradeFor, compareSeries, isSat, readLedger, type ComponentId, type Series } from '../../rules';
import type { SittingRules, Sitting, Ums } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { HeldSitting } from '../sittings';

/** The results of one component in one series, of everyone whom the workbook holds. */
export interface SeriesResults {
  readonly component: ComponentId;
  readonly series: Series;
  readonly sat: number;
  readonly absent: number;
  /** The lower of two in the middle; absent where nobody sat. */
  readonly middle?: Ums;
  /** How many reached Level 2, by the scale in use. */
  readonly levelTwo: number;
}

const isCounted = ({ result }: Sitting): boolean => result !== 'blank';

/** One sitting for each component and series of a learner: a row that stands twice is no second result. */
const sittingsOf = (rows: readonly HeldSitting[], rules: SittingRules): readonly Sitting[] => {
  const cells = rows.map((row) => row.cells);
  const { sittings } = readLedger(cells, rules);
  return [
    ...groupedBy(sittings.filter(isCounted), ({ component, series }) => `${component} ${series}`).values(),
  ].flatMap((same) => same.slice(0, 1));
};

const resultsOf = (same: readonly Sitting[], { scale }: SittingRules): readonly SeriesResults[] => {
  const [first] = same;
  if (first === undefined) return [];
  const { component, series } = first;
  const umses = same.filter(isSat).map(({ result }) => result);
  const sorted = [...umses].sort((a, b) => a - b);
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  return [
    {
      ...{ component, series, sat: umses.length, absent: same.length - umses.length },
      ...(middle === undefined ? {} : { middle }),
      levelTwo: umses.filter((ums) => componentGradeFor(ums, component, scale).startsWith('L2')).length,
    },
  ];
};

/** The results of a subject by component and series, the latest first: also of learners who are in no class now. */
export const yearOnYear = (rows: readonly HeldSitting[], rules: SittingRules): readonly SeriesResults[] => {
  const live = rows.filter(({ kind }) => kind === 'live');
  // Rows without a learner are of people not known, so no two of them are the same one.
  const whose = ({ learner, place }: HeldSitting): string => (learner === '' ? `row ${place.cell}` : learner);
  const sittings = [...groupedBy(live, whose).values()].flatMap((own) => sittingsOf(own, rules));
  const groups = groupedBy(sittings, ({ component, series }) => `${component} ${series}`);
  return [...groups.values()]
    .flatMap((same) => resultsOf(same, rules))
    .sort((a, b) => a.component.localeCompare(b.component) || compareSeries(b.series, a.series));
};
