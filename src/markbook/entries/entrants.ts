import {
  type ComponentId,
  entryFinding,
  type EntryFinding,
  entryKindOf,
  identifierFindings,
  inLedgerOrder,
  internalsOf,
  isSat,
  type Ledger,
  plannedFindings,
  readMark,
  type Series,
  withLeadingZeros,
} from '../../rules';
import { type SchoolClass, seriesOfLine } from '../classes';
import { areResultsOut } from '../dates';
import { groupedBy } from '../groupedBy';
import type { EntryKind } from '../keys';
import type { LearnerLedger } from '../sittings';
import type { TablesSnapshot } from '../tables';
import type { Learner } from '../tracker';
import type { HeldEntry } from './heldEntries';

/** Entries of which series, and on which day they are asked about. */
interface EntriesAsked {
  readonly series: Series;
  readonly today: string;
  /** Where the school may have typed the day on which results come. */
  readonly tables: TablesSnapshot;
}

/**
 * The ledger with what was entered in series before this one and has no result yet: an external entered after them is no
 * practice sitting. Once the results of a series are out, an entry without one stands for nothing.
 */
const withAwaited = (
  ledger: Ledger,
  entries: readonly HeldEntry[],
  { series, today, tables }: EntriesAsked,
): Ledger => {
  const awaited = entries
    .filter((each) => each.kind !== 'claim' && !each.isWithdrawn && each.series < series)
    .filter((each) => !areResultsOut(each.series, today, tables))
    .filter((each) => !ledger.sittings.some((row) => row.component === each.component && row.series === each.series))
    .map((each) => ({ component: each.component, series: each.series, result: 'blank' as const, row: 0 }));
  return awaited.length === 0 ? ledger : { ...ledger, sittings: [...ledger.sittings, ...awaited].sort(inLedgerOrder) };
};

/** One learner of a class with all that is recorded of the learner's entries in a series. */
export interface SeriesEntrant {
  readonly of: SchoolClass;
  readonly learner: Learner;
  readonly ledger: LearnerLedger['ledger'];
  /** What is recorded and not withdrawn, the claim too. */
  readonly held: readonly HeldEntry[];
  readonly withdrawn: readonly HeldEntry[];
  readonly entered: readonly ComponentId[];
  readonly isClaimed: boolean;
  /** Components whose marks on the tracker are of this series, where the learner has a mark or an X. */
  readonly marked: readonly ComponentId[];
  readonly findings: readonly EntryFinding[];
}

const componentsIn = (entries: readonly HeldEntry[]): readonly ComponentId[] =>
  entries.flatMap(({ kind, component }) => (kind === 'claim' ? [] : [component]));

/** True for a learner with a mark or an X of the component. */
export const hasMarkOf = (learner: Learner, component: ComponentId): boolean => {
  const read = readMark(learner.cells.get(`mark ${component}`)?.value ?? null);
  return read.ok && read.value !== 'blank';
};

/** The components of a class whose marks on the tracker are of that series. */
const componentsOfSeries = (of: SchoolClass, series: Series, today: string): readonly ComponentId[] =>
  of.scale.structure.components.filter((component) => seriesOfLine(of, component, today) === series);

/** The candidate numbers that several learners entered in the series have, who are told apart by another number. */
const sharedNumbers = (
  classes: readonly SchoolClass[],
  isEntered: (learner: Learner, of: SchoolClass) => boolean,
): ReadonlySet<string> => {
  const all = classes
    .flatMap((of) => of.reading.learners.filter((learner) => isEntered(learner, of)))
    .filter(({ candidateNumber }) => candidateNumber !== '');
  const groups = groupedBy(all, ({ candidateNumber }) => withLeadingZeros(candidateNumber));
  const isShared = ([first, ...others]: readonly Learner[]): boolean =>
    first !== undefined && others.some((other) => areTwo(first, other));
  return new Set([...groups].filter(([, learners]) => isShared(learners)).map(([number]) => number));
};

/** A class may have a learner's UCI and another the same learner's ULN: only what both have can tell two apart. */
const areTwo = (one: Learner, other: Learner): boolean => {
  if (one.uci !== '' && other.uci !== '') return one.uci.toUpperCase() !== other.uci.toUpperCase();
  if (one.uln !== '' && other.uln !== '') return one.uln !== other.uln;
  return nameKey(one) !== nameKey(other);
};

const nameKey = ({ shownAs }: Learner): string => shownAs.trim().toUpperCase();

/** A claim that stands in one of the two records only: certificates are worked out from BTEC_Sittings. */
const claimInOneRecord = (
  { structure: { external }, sittings, claimed }: LearnerLedger['ledger'],
  held: readonly HeldEntry[],
  series: Series,
): readonly EntryFinding[] => {
  const isInEntries = held.some(({ kind }) => kind === 'claim');
  const hasResult = sittings.some((each) => each.component === external && each.series === series && isSat(each));
  if (!hasResult || isInEntries === claimed.includes(series)) return [];
  return [entryFinding('claim-in-one-record', { externalId: external, series, isInEntries })];
};

/** What an entry in the record would be now: a component's kind, or the claim. */
export const kindNow = (
  { ledger }: Pick<SeriesEntrant, 'ledger'>,
  { component, series, kind }: HeldEntry,
): EntryKind => (kind === 'claim' ? 'claim' : entryKindOf(ledger, component, series));

/** Every learner of the school's classes with the entries of one series and what the rules say of them (ENT-1 to ENT-7). */
export const entrantsOf = (
  classes: readonly SchoolClass[],
  entries: readonly HeldEntry[],
  { series, today, tables }: EntriesAsked,
): readonly SeriesEntrant[] => {
  const ofLearners = groupedBy(entries, ({ learnerId, subject }) => `${learnerId} ${subject}`);
  const entriesOfLearner = ({ key }: Learner, { tracker }: SchoolClass): readonly HeldEntry[] =>
    (key === undefined ? undefined : ofLearners.get(`${key.id} ${tracker.subject}`)) ?? [];
  const isStanding = (each: HeldEntry): boolean => each.series === series && !each.isWithdrawn;
  const shared = sharedNumbers(classes, (learner, of) => entriesOfLearner(learner, of).some(isStanding));
  const areOut = areResultsOut(series, today, tables);
  return classes.flatMap((of) => {
    const { sittings } = of;
    const inSeries = componentsOfSeries(of, series, today);
    const internals = internalsOf(of.scale.structure).filter((component) => inSeries.includes(component));
    const enteredByClass = new Set(
      of.reading.learners.flatMap((learner) => componentsIn(entriesOfLearner(learner, of).filter(isStanding))),
    );
    const entrantOf = ({ learner, ledger: sat }: LearnerLedger): SeriesEntrant => {
      const all = entriesOfLearner(learner, of);
      const ledger = withAwaited(sat, all, { series, today, tables });
      const held = all.filter(isStanding);
      const entered = componentsIn(held);
      const sent = componentsIn(held.filter(({ sentOn }) => sentOn !== undefined));
      const isClaimed = held.some(({ kind }) => kind === 'claim') || ledger.claimed.includes(series);
      const marked = internals.filter((component) => hasMarkOf(learner, component));
      const isAny = held.length > 0;
      const candidateNumber = withLeadingZeros(learner.candidateNumber);
      const planned = { series, components: entered, isClaimed, sent, areResultsOut: areOut };
      const forgotten = learner.key === undefined ? [] : marked.filter((component) => enteredByClass.has(component));
      const findings = isAny
        ? [
            ...plannedFindings(ledger, sittings.rules, { ...planned, marked }),
            ...claimInOneRecord(ledger, held, series),
            ...identifierFindings(
              { candidateNumber, uci: learner.uci },
              shared.has(candidateNumber) ? [candidateNumber] : [],
            ),
          ]
        : plannedFindings(ledger, sittings.rules, { ...planned, isClaimed: false, marked: forgotten });
      return {
        ...{ of, learner, ledger, held, entered, isClaimed, marked, findings },
        withdrawn: all.filter((each) => each.series === series && each.isWithdrawn),
      };
    };
    return sittings.ledgers.map(entrantOf);
  });
};

/**
 * Entries of a series whose learner is in no class, or whose identifiers are written otherwise there; of a subject of
 * which a class could not be read nobody knows.
 */
export const entriesOfNobody = (
  entrants: readonly SeriesEntrant[],
  entries: readonly HeldEntry[],
  { series, unread }: { readonly series: Series; readonly unread: readonly string[] },
): readonly HeldEntry[] => {
  const known = new Set(entrants.flatMap(({ held, withdrawn }) => [...held, ...withdrawn]));
  return entries.filter((each) => each.series === series && !known.has(each) && !unread.includes(each.subject));
};
