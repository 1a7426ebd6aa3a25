import type { ComponentId } from '../terms/component';
import type { Series } from '../terms/series';
import type { Structure } from '../terms/structure';
import type { LedgerFinding } from './ledgerFinding';
import type { Sitting } from './sitting';

/** Every sitting of one learner, in ledger order, with what could not be read and the series claimed. */
export interface Ledger {
  /** The subject's components; each sitting is of one of them. */
  readonly structure: Structure;
  readonly sittings: readonly Sitting[];
  readonly claimed: readonly Series[];
  /** Components with a row whose result could not be read: nothing is concluded from their absence. */
  readonly unread: readonly ComponentId[];
  /** What was wrong with the rows themselves. */
  readonly findings: readonly LedgerFinding[];
}

/** The series that a list of series names, each once, in time order. */
export const inTimeOrder = (series: readonly Series[]): readonly Series[] => [...new Set(series)].sort();
