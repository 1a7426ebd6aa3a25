import { INTERNAL_COMPONENTS } from '../terms/component';
import { lastExternal, missingInternals, mustResit, satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerProblems } from './ledgerProblems';
import type { SittingRules } from './sittingRules';

/** Where a learner's ledger stands. */
export type LedgerStatus = 'Check' | 'Incomplete' | 'Practice only' | 'Resit C3 needed' | 'OK';

/** The first status that applies: a problem, a component without a UMS, a practice sitting, a broken terminal rule. */
export const ledgerStatus = (ledger: Ledger, rules: SittingRules): LedgerStatus => {
  if (ledgerProblems(ledger, rules).length > 0) return 'Check';
  const last = lastExternal(ledger);
  if (last === undefined || INTERNAL_COMPONENTS.some((component) => satSittings(ledger, component).length === 0))
    return 'Incomplete';
  if (missingInternals(ledger, last.series).length > 0) return 'Practice only';
  return mustResit(ledger) ? 'Resit C3 needed' : 'OK';
};
