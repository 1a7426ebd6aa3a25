import { bySeverity } from '../terms/finding';
import { attemptFindings } from './attemptFindings';
import { claimFindings } from './claimFindings';
import type { Ledger } from './ledger';
import type { LedgerFinding } from './ledgerFinding';
import { ledgerProblems } from './ledgerProblems';
import { terminalFindings } from './terminalFindings';
import type { SittingRules } from './sittingRules';

/** Everything worth knowing about a ledger: problems first, then warnings, then notes (SIT-1..12). */
export const checkLedger = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  [
    ...ledgerProblems(ledger, rules),
    ...terminalFindings(ledger, rules),
    ...claimFindings(ledger),
    ...attemptFindings(ledger, rules),
  ].sort(bySeverity);
