import {
  outcomeOf,
  pointsFor,
  type LedgerStatus,
  type Outcome,
  type PointsScale,
  type SittingRules,
} from '../../rules';
import type { LearnerLedger } from '../sittings';

/** A learner's results as the ledger's rules read them; points only with a certificate (PTS-1, PTS-2). */
export interface LearnerResult extends LearnerLedger {
  readonly outcome: Outcome;
  readonly points?: { readonly best: number; readonly tables: number };
}

/** Why a learner has no certificate: none of the results are there, or the ledger's status. */
export type NoCertificate = 'No results' | Exclude<LedgerStatus, 'OK'>;

/** Reads what a learner's ledger comes to. */
export const learnerResult = (ledger: LearnerLedger, rules: SittingRules, points: PointsScale): LearnerResult => {
  const outcome = outcomeOf(ledger.ledger, rules);
  const { best, tables } = outcome;
  if (best === undefined || tables === undefined) return { ...ledger, outcome };
  return {
    ...ledger,
    outcome,
    points: { best: pointsFor(best.grade, points), tables: pointsFor(tables.grade, points) },
  };
};

/** Why a learner has no certificate; none for one who has. */
export const noCertificate = ({ outcome, held }: LearnerResult): NoCertificate | undefined => {
  if (outcome.status === 'OK') return undefined;
  return held.length === 0 ? 'No results' : outcome.status;
};
