import { bySeverity } from '../terms/finding';
import { attemptFindings, resubmissions } from './attemptFindings';
import { claimFindings } from './claimFindings';
import type { Ledger } from './ledger';
import type { LedgerFinding } from './ledgerFinding';
import { ledgerProblems } from './ledgerProblems';
import { onePerPlace } from './sitting';
import { terminalFindings } from './terminalFindings';
import type { SittingRules } from './sittingRules';

/**
 * Everything worth knowing about a ledger: problems first, then warnings, then notes (SIT-1..12). Rows that stand twice are
 * named once; the other rules look at one of them, so that a sheet of a whole year given by mistake is answered at once too.
 */
export const checkLedger = (
  ledger: Ledger,
  rules: SittingRules,
  problems = ledgerProblems(ledger, rules),
): readonly LedgerFinding[] => {
  const once = { ...ledger, sittings: onePerPlace(ledger.sittings) };
  return [
    ...problems,
    ...terminalFindings(once, rules),
    ...claimFindings(once),
    ...ledger.findings.filter(({ rule }) => rule === 'SIT-9'),
    ...attemptFindings(once, rules),
    ...resubmissions(ledger),
  ].sort(bySeverity);
};
