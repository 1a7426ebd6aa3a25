import { isBlank, type ComponentId, type LearnerId, type Series } from '../../rules';
import { heldEntries } from '../entries';
import { claimableSeries } from '../sittings';
import type { TablesSnapshot } from '../tables';
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

const keysOf = ({ reading }: SchoolClass): readonly LearnerId[] => reading.learners.flatMap(({ key }) => key?.id ?? []);

/** Looks up what BTEC_Entries and the sittings say of classes; each table is read once. */
export const recordedOf = (tables: TablesSnapshot): Recorded => {
  const { entries } = heldEntries(tables);
  const standing = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  const nameOf = (id: LearnerId, subject: string, ...rest: readonly string[]): string =>
    [id, subject, ...rest].join(' ');
  const entered = new Map(
    standing
      .filter(({ kind }) => kind !== 'claim')
      .map((each) => [nameOf(each.learnerId, each.subject, each.component, each.series), each.sentOn !== undefined]),
  );
  const claimed = new Set(
    standing.filter(({ kind }) => kind === 'claim').map((each) => nameOf(each.learnerId, each.subject, each.series)),
  );
  return {
    areEntriesKept: entered.size > 0,
    entries: (of, component, series) => {
      const found = keysOf(of).flatMap((id) => entered.get(nameOf(id, of.tracker.subject, component, series)) ?? []);
      return { recorded: found.length, sent: found.filter((isSent) => isSent).length };
    },
    results: ({ sittings }, component, series) =>
      sittings.ledgers.filter(({ held }) =>
        held.some((each) => each.component === component && each.series === series && !isBlank(each.cells[2])),
      ).length,
    claimsOpen: ({ tracker, sittings: { ledgers, rules } }) =>
      ledgers.flatMap(({ learner, ledger }) => {
        const open = claimableSeries(ledger, rules).filter(
          ({ series, onlyBeforeResit }) =>
            !onlyBeforeResit && !(learner.key && claimed.has(nameOf(learner.key.id, tracker.subject, series))),
        );
        return open.slice(0, 1).map(({ series }) => series);
      }),
  };
};
