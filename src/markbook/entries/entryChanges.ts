import { entryKindOf, type ComponentId, type Series } from '../../rules';
import { serialOf } from '../dates';
import type { RowToKeep, TableChange } from '../keeping';
import type { SeriesEntrant } from './entrants';
import { kindNow } from './entrants';
import type { EntryKey } from './entryKey';
import type { EntryKind } from '../keys';
import { WITHDRAWN, type HeldEntry } from './heldEntries';
import { ukDay } from '../wording';

type Change = TableChange<EntryKey>;

const keyOf = ({ learnerId: learner, subject, component, series, kind }: HeldEntry): EntryKey => ({
  ...{ learner, subject, component, series, kind },
});

/** A row withdrawn before is taken up again in its own place, whatever its kind was: a second row would not be read. */
const rowTakenUp = ({ withdrawn }: SeriesEntrant, { component, kind }: Pick<HeldEntry, 'component' | 'kind'>) =>
  withdrawn.find((each) => each.component === component && (each.kind === 'claim') === (kind === 'claim'));

const added = (
  entrant: SeriesEntrant,
  { component, series, kind }: { readonly component: ComponentId; readonly series: Series; readonly kind: EntryKind },
): readonly Change[] => {
  const { learner, of } = entrant;
  const { key } = learner;
  if (key === undefined) return [];
  const { subject } = of.tracker;
  const before = rowTakenUp(entrant, { component, kind });
  const row: RowToKeep = {
    ...{ Learner: key.text, Subject: subject, Component: component, Series: series, Kind: kind },
    ...{ 'Sent on': '', 'Sent by': '', Note: '' },
  };
  const own = { learner: key.id, subject, component, series, kind };
  return [{ key: before === undefined ? own : keyOf(before), rows: [row] }];
};

/** One change for each key: a learner in two classes, or on two rows, is entered once. */
const oncePerKey = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [JSON.stringify(change.key), change])).values(),
];

const enteredKind = ({ ledger }: SeriesEntrant, component: ComponentId, series: Series): EntryKind =>
  entryKindOf(ledger, component, series);

/** Records the entry of a component for these learners; its kind follows from what they have sat (ENT-1). */
export const entryAdded = (
  entrants: readonly SeriesEntrant[],
  component: ComponentId,
  series: Series,
): readonly Change[] =>
  oncePerKey(
    entrants.flatMap((each) => added(each, { component, series, kind: enteredKind(each, component, series) })),
  );

/** Records the claim of a series for these learners, beside the external (ENT-5). */
export const claimAdded = (entrants: readonly SeriesEntrant[], series: Series): readonly Change[] =>
  oncePerKey(
    entrants.flatMap((each) => added(each, { component: each.ledger.structure.external, series, kind: 'claim' })),
  );

/** Takes entries out: one that was not sent goes, one that was sent stays as withdrawn, so that Pearson can be told (ENT-8). */
export const entriesWithdrawn = (held: readonly HeldEntry[], today: string): readonly Change[] =>
  held.map((each) => ({
    key: keyOf(each),
    rows: each.sentOn === undefined ? [] : [{ Note: `${WITHDRAWN} ${ukDay(today)}` }],
  }));

/** Puts the kind right where what was sat has changed since: a first sitting that is a retake now (ENT-1). */
export const kindsPutRight = (entrants: readonly SeriesEntrant[]): readonly Change[] =>
  entrants.flatMap((entrant) =>
    entrant.held
      .filter((each) => kindNow(entrant, each) !== each.kind)
      .map((each) => ({ key: keyOf(each), rows: [{ Kind: kindNow(entrant, each) }] })),
  );

/** How a note says that Pearson was told of a withdrawal. */
const TOLD = ', told ';

/** True for a withdrawal that Pearson was told of. */
export const isTold = ({ note }: HeldEntry): boolean => note.includes(TOLD);

/** Records that entries were sent, and that Pearson was told of those withdrawn: on which day and by whom. */
export const entriesSent = (
  { toSend, toWithdraw }: { readonly toSend: readonly HeldEntry[]; readonly toWithdraw: readonly HeldEntry[] },
  { day, by }: { readonly day: string; readonly by: string },
): readonly Change[] => [
  ...toSend.map((each) => ({ key: keyOf(each), rows: [{ 'Sent on': serialOf(day), 'Sent by': by }] })),
  ...toWithdraw.map((each) => ({
    key: keyOf(each),
    rows: [{ Note: `${each.note}${TOLD}${ukDay(day)}${by === '' ? '' : ` by ${by}`}` }],
  })),
];
