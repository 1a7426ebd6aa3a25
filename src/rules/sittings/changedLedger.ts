import type { Series } from '../terms/series';
import { inTimeOrder, type Ledger } from './ledger';
import { inLedgerOrder, type Sitting } from './sitting';

/** The ledger as it would be with one more sitting; a row already there for that component and series gives way. */
export const withSitting = (ledger: Ledger, { component, series, result }: Omit<Sitting, 'row'>): Ledger => {
  const others = ledger.sittings.filter((other) => other.component !== component || other.series !== series);
  const row = ledger.sittings.reduce((last, other) => Math.max(last, other.row), 0) + 1;
  return { ...ledger, sittings: [...others, { component, series, result, row }].sort(inLedgerOrder) };
};

/** The ledger as it would be with these series claimed, whatever its rows say about claims. */
export const withClaims = (ledger: Ledger, claimed: readonly Series[]): Ledger => ({
  ...ledger,
  claimed: inTimeOrder(claimed),
  findings: ledger.findings.filter(({ code }) => code !== 'row-claim-unreadable' && code !== 'claim-on-internal'),
});
