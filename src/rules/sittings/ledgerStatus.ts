import type { ComponentId } from '../terms/component';
import { internalsOf } from '../terms/structure';
import { lastExternal, missingInternals, mustResit, satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerProblems } from './ledgerProblems';
import type { SittingRules } from './sittingRules';

/** The status that names the subject's external: it has to be sat again (SIT-5). */
type ResitNeeded = `Resit ${ComponentId} needed`;

/** Where a learner's ledger stands. */
export type LedgerStatus = 'Check' | 'Incomplete' | 'Practice only' | ResitNeeded | 'OK';

/** The first status that applies: a problem, a component without a UMS, a practice sitting, a broken terminal rule. */
export const ledgerStatus = (
  ledger: Ledger,
  rules: SittingRules,
  problems = ledgerProblems(ledger, rules),
): LedgerStatus => {
  if (problems.length > 0) return 'Check';
  const last = lastExternal(ledger);
  if (
    last === undefined ||
    internalsOf(ledger.structure).some((component) => satSittings(ledger, component).length === 0)
  )
    return 'Incomplete';
  if (missingInternals(ledger, last.series).length > 0) return 'Practice only';
  return mustResit(ledger) ? `Resit ${ledger.structure.external} needed` : 'OK';
};

/** True for the status that says the external has to be sat again, whatever its number (SIT-5). */
export const isResitNeeded = (status: string): status is ResitNeeded => status.startsWith('Resit ');
