import { isBlank, type ComponentId, type LearnerId, type Series } from '../../rules';
import { areResultsOut } from '../dates';
import { hasMarkOf, heldEntries } from '../entries';
import { groupedBy } from '../groupedBy';
import { claimableSeries } from '../sittings';
import type { TablesSnapshot } from '../tables';
import type { Learner } from '../tracker';
import type { SchoolClass } from '../classes';
import type { EntriesState } from './schoolLine';

/** What the workbook records of the learners of classes: entries, results and claims. */
export interface Recorded {
  /** Whether entries of any class and series are recorded here. */
  readonly areEntriesKept: boolean;
  readonly entries: (of: SchoolClass, component: ComponentId, series: Series) => EntriesState;
  readonly results: (of: SchoolClass, component: ComponentId, series: Series) => number;
  /** The series in which learners can be claimed for and are not, one for each learner, the earliest. */
  readonly claimsOpen: (of: SchoolClass) => readonly Series[];
}

/** Looks up what BTEC_Entries and the sittings say of classes; each table is read once. */
export const recordedOf = (tables: TablesSnapshot, today: string): Recorded => {
  const { entries } = heldEntries(tables);
  const standing = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  const nameOf = (id: LearnerId, subject: string, ...rest: readonly string[]): string =>
    [id, subject, ...rest].join(' ');
  const entered = new Map(
    standing
      .filter(({ kind }) => kind !== 'claim')
      .map((each) => [nameOf(each.learnerId, each.subject, each.component, each.series), each.sentOn !== undefined]),
  );
  const claims = groupedBy(
    standing.filter(({ kind }) => kind === 'claim'),
    ({ learnerId, subject }) => nameOf(learnerId, subject),
  );
  // Who is claimed for with an entry waits for that result: an earlier series is not asked for until it is there.
  const isClaimed = ({ key }: Learner, subject: string, open: Series): boolean =>
    (key === undefined ? undefined : claims.get(nameOf(key.id, subject)))?.some(
      ({ series }) => series === open || (series > open && !areResultsOut(series, today, tables)),
    ) === true;
  return {
    areEntriesKept: entered.size > 0,
    entries: (of, component, series) => {
      const sentOf = ({ key }: Learner): boolean | undefined =>
        key === undefined ? undefined : entered.get(nameOf(key.id, of.tracker.subject, component, series));
      const { learners } = of.reading;
      const found = learners.flatMap((learner) => sentOf(learner) ?? []);
      const forgotten = learners.filter((each) => hasMarkOf(each, component) && sentOf(each) === undefined);
      return {
        recorded: found.length,
        sent: found.filter((isSent) => isSent).length,
        markedOnly: forgotten.length,
      };
    },
    results: ({ sittings }, component, series) =>
      sittings.ledgers.filter(({ held }) =>
        held.some((each) => each.component === component && each.series === series && !isBlank(each.cells[2])),
      ).length,
    claimsOpen: ({ tracker, sittings: { ledgers, rules } }) =>
      ledgers.flatMap(({ learner, ledger }) => {
        const open = claimableSeries(ledger, rules).filter(
          ({ series, onlyBeforeResit }) => !onlyBeforeResit && !isClaimed(learner, tracker.subject, series),
        );
        return open.slice(0, 1).map(({ series }) => series);
      }),
  };
};
