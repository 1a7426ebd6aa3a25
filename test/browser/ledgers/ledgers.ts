import { COUNTED_LEDGERS } from './countedLedgers';
import type { LedgerByHand } from './ledgerByHand';
import { ODD_LEDGERS } from './oddLedgers';

/** Each row: name, subject, sittings, outcome, what CHECK finds, the ways to claim. */
export const LEDGERS: readonly LedgerByHand[] = [...COUNTED_LEDGERS, ...ODD_LEDGERS];
