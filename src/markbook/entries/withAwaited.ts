import { inLedgerOrder, type Ledger, type Series } from '../../rules';
import { areResultsOut } from '../dates';
import type { TablesSnapshot } from '../tables';
import type { HeldEntry } from './heldEntries';

/** Entries of which series, and on which day they are asked about. */
export interface EntriesAsked {
  readonly series: Series;
  readonly today: string;
  /** Where the school may have typed the day on which results come. */
  readonly tables: TablesSnapshot;
}

/**
 * The ledger with what was entered in series before this one and has no result yet: an external entered after them is no
 * practice sitting. Once the results of a series are out, an entry without one stands for nothing.
 */
export const withAwaited = (
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
