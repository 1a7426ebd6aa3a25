import type { Series } from '../../rules';
import { counted } from '../wording';
import type { TableChange } from '../keeping';
import { claimChanges, type SittingKey } from '../sittings';
import type { SeriesEntrant } from './entrants';
import { claimAdded, entriesWithdrawn, entryAdded } from './entryChanges';
import type { EntryKey } from './entryKey';
import type { FindingGroup } from './findingGroups';
import type { HeldEntry } from './heldEntries';

/** What can be done about a finding for everyone it is true of. */
export interface Remedy {
  readonly button: string;
  readonly table: 'BTEC_Entries' | 'BTEC_Sittings';
  readonly changes: readonly TableChange<EntryKey | SittingKey>[];
}

const inEntries = (changes: readonly TableChange<EntryKey>[]) => ({ table: 'BTEC_Entries' as const, changes });

const takenOut = (entrants: readonly SeriesEntrant[], is: (held: HeldEntry) => boolean, today: string): Remedy => {
  const held = entrants.flatMap((each) => each.held.filter(is));
  return {
    button: `Take ${counted(held.length, 'entry', 'entries')} out`,
    ...inEntries(entriesWithdrawn(held, today)),
  };
};

/** The claim that the other record has: beside the result in the sittings, or among the entries. */
const claimInBoth = (entrants: readonly SeriesEntrant[], series: Series, isInEntries: boolean): Remedy => {
  const ledgers = entrants.flatMap(({ of, learner }) => of.sittings.ledgers.filter((each) => each.learner === learner));
  const kept = isInEntries
    ? ({ table: 'BTEC_Sittings', changes: claimChanges(ledgers, series) } as const)
    : inEntries(claimAdded(entrants, series));
  const where = isInEntries ? 'beside the results' : 'among the entries';
  return { button: `Record ${counted(kept.changes.length, 'claim')} ${where}`, ...kept };
};

/** The one thing that puts a finding right; none where the officer must decide or ask first. */
export const findingRemedy = (
  { finding, entrants }: FindingGroup,
  { series, today }: { readonly series: Series; readonly today: string },
): Remedy | undefined => {
  const { code, facts } = finding;
  switch (code) {
    case 'not-offered':
    case 'result-there':
    case 'attempts-used':
      return takenOut(entrants, ({ component, kind }) => component === facts.component && kind !== 'claim', today);
    case 'external-not-entered':
    case 'practice-behind': {
      const changes = entryAdded(entrants, facts.externalId, series);
      return { button: `Enter ${counted(changes.length, 'learner')} for the external`, ...inEntries(changes) };
    }
    case 'marked-not-entered': {
      const changes = entryAdded(entrants, facts.component, series);
      return { button: `Enter ${counted(changes.length, 'learner')}`, ...inEntries(changes) };
    }
    case 'claim-without-external':
    case 'claim-on-practice':
      return takenOut(entrants, ({ kind }) => kind === 'claim', today);
    case 'claim-with-external': {
      const changes = claimAdded(entrants, series);
      return { button: `Record ${counted(changes.length, 'claim')}`, ...inEntries(changes) };
    }
    case 'claim-in-one-record':
      return claimInBoth(entrants, series, facts.isInEntries);
    case 'attempt-awaited':
    case 'claim-after-results':
    case 'last-attempt':
    case 'absence-open':
    case 'no-external-left':
    case 'practice-entry':
    case 'replaces-earlier':
    case 'creative-resit-open':
    case 'new-assignment':
    case 'claim-may-wait':
    case 'earlier-claim-stands':
    case 'candidate-number-missing':
    case 'candidate-number-form':
    case 'candidate-number-shared':
    case 'uci-missing':
    case 'uci-form':
    case 'uci-check-letter':
      return undefined;
  }
};
