import { isBlank, type ComponentId, type LearnerId, type Series } from '../../rules';
import { hasMarkOf, type HeldEntry } from '../entries';
import { groupedBy } from '../groupedBy';
import { claimableSeries, type LearnerLedger } from '../sittings';
import type { Learner } from '../tracker';
import type { SchoolClass } from '../classes';
import type { EntriesState } from './schoolLine';

/** What the workbook records of the learners of classes: entries, results and claims. */
export interface Recorded {
  /** Whether entries of any class and series are recorded here. */
  readonly areEntriesKept: boolean;
  readonly entries: (of: SchoolClass, component: ComponentId, series: Series) => EntriesState;
  /** Whose marks are wanted: of a class that was entered those entered, and who has something in the column all the same. */
  readonly toMark: (of: SchoolClass, component: ComponentId, series: Series) => readonly Learner[];
  readonly results: (of: SchoolClass, component: ComponentId, series: Series) => number;
  /** The series in which learners can be claimed for and are not, one for each learner, the earliest. */
  readonly claimsOpen: (of: SchoolClass) => readonly Series[];
}

const nameOf = (id: LearnerId, subject: string, ...rest: readonly string[]): string => [id, subject, ...rest].join(' ');

/**
 * Tells whether a claim of a series is recorded. Who is claimed for with a later entry waits for that result: the earlier
 * series is not asked for until it is there.
 */
const claimsIn = (standing: readonly HeldEntry[]) => {
  const claims = groupedBy(
    standing.filter(({ kind }) => kind === 'claim'),
    ({ learnerId, subject }) => nameOf(learnerId, subject),
  );
  return ({ learner: { key }, ledger }: LearnerLedger, subject: string, open: Series): boolean =>
    (key === undefined ? undefined : claims.get(nameOf(key.id, subject)))?.some(
      ({ component, series }) =>
        series === open ||
        (series > open &&
          !ledger.sittings.some(
            (each) => each.component === component && each.series === series && each.result !== 'blank',
          )),
    ) === true;
};

/** Looks up what BTEC_Entries and the sittings say of classes. */
export const recordedOf = (entries: readonly HeldEntry[]): Recorded => {
  const standing = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  const entered = new Map(
    standing
      .filter(({ kind }) => kind !== 'claim')
      .map((each) => [nameOf(each.learnerId, each.subject, each.component, each.series), each.sentOn !== undefined]),
  );
  const isClaimed = claimsIn(standing);
  const sentOf = ({ tracker }: SchoolClass, component: ComponentId, series: Series) => {
    return ({ key }: Learner): boolean | undefined =>
      key === undefined ? undefined : entered.get(nameOf(key.id, tracker.subject, component, series));
  };
  return {
    areEntriesKept: entered.size > 0,
    entries: (of, component, series) => {
      const { learners } = of.reading;
      const isSentOf = sentOf(of, component, series);
      const found = learners.flatMap((learner) => isSentOf(learner) ?? []);
      const forgotten = learners.filter((each) => hasMarkOf(each, component) && isSentOf(each) === undefined);
      return {
        recorded: found.length,
        sent: found.filter((isSent) => isSent).length,
        markedOnly: forgotten.length,
      };
    },
    toMark: (of, component, series) => {
      const { learners } = of.reading;
      const isSentOf = sentOf(of, component, series);
      const meant = learners.filter(
        (each) => isSentOf(each) !== undefined || !isBlank(each.cells.get(`mark ${component}`)?.value ?? null),
      );
      return learners.some((each) => isSentOf(each) !== undefined) ? meant : learners;
    },
    results: ({ sittings }, component, series) =>
      sittings.ledgers.filter(({ held }) =>
        held.some((each) => each.component === component && each.series === series && !isBlank(each.cells[2])),
      ).length,
    claimsOpen: ({ tracker, sittings: { ledgers, rules } }) =>
      ledgers.flatMap((each) => {
        const open = claimableSeries(each.ledger, rules).filter(
          ({ series, onlyBeforeResit }) => !onlyBeforeResit && !isClaimed(each, tracker.subject, series),
        );
        return open.slice(0, 1).map(({ series }) => series);
      }),
  };
};
