import { entriesSince } from '../../rules';
import type { SeriesEntrant } from './entrants';
import { kindNow } from './entrants';
import { heldOnce } from './heldOnce';
import { isTold } from './entryChanges';
import type { HeldEntry } from './heldEntries';

/** What was told Pearson of a series, and what has changed since (ENT-8). */
export interface SinceSent {
  readonly sent: readonly HeldEntry[];
  /** Recorded and not sent. */
  readonly toSend: readonly HeldEntry[];
  /** Sent, withdrawn since, and Pearson not told. */
  readonly toWithdraw: readonly HeldEntry[];
  /** Recorded as another kind than they are now. */
  readonly otherKind: readonly HeldEntry[];
  /** The last day on which something was sent, and by whom. */
  readonly last?: { readonly day: string; readonly by: string };
}

const nameOf = ({ learnerId, subject, component, kind }: HeldEntry): string =>
  [learnerId, subject, component, kind === 'claim' ? 'claim' : 'entry'].join(' ');

/** Compares what was sent with what is recorded now. */
export const sinceSent = (entrants: readonly SeriesEntrant[]): SinceSent => {
  const standing = heldOnce(entrants.map(({ held }) => held));
  const gone = heldOnce(entrants.map(({ withdrawn }) => withdrawn));
  const sent = [...standing, ...gone.filter((each) => !isTold(each))].filter(({ sentOn }) => sentOn !== undefined);
  const byName = new Map([...gone, ...standing].map((each) => [nameOf(each), each]));
  const { toSend, toWithdraw } = entriesSince({ sent: sent.map(nameOf), now: standing.map(nameOf) });
  const named = (names: readonly string[]): readonly HeldEntry[] => names.flatMap((name) => byName.get(name) ?? []);
  const [last] = [...standing].sort((a, b) => (b.sentOn ?? '').localeCompare(a.sentOn ?? ''));
  return {
    sent: standing.filter(({ sentOn }) => sentOn !== undefined),
    toSend: named(toSend),
    toWithdraw: named(toWithdraw),
    otherKind: heldOnce(entrants.map((entrant) => entrant.held.filter((each) => kindNow(entrant, each) !== each.kind))),
    ...(last?.sentOn === undefined ? {} : { last: { day: last.sentOn, by: last.sentBy } }),
  };
};
