import { pointsFor, type PointsScale } from '../grades/pointsFor';
import { betterCertificate, certificateAt, type Certificate } from '../sittings/certificate';
import { withClaims } from '../sittings/changedLedger';
import { usableExternals } from '../sittings/counting';
import type { Ledger } from '../sittings/ledger';
import { ledgerStatus, type LedgerStatus } from '../sittings/ledgerStatus';
import type { SittingRules } from '../sittings/sittingRules';
import { answered, refused, type Answer, type ProblemOf } from '../terms/answer';

/** One way to claim: what the learner can use, and what performance tables count (WHATIF-6). */
export interface ClaimOption {
  readonly kind: 'only external' | 'first only' | 'wait' | 'both';
  /** The certificates it leads to, in time order. */
  readonly certificates: readonly [Certificate, ...Certificate[]];
  readonly best: Certificate;
  readonly tables: Certificate;
  readonly tablesPoints: number;
  /** True when it was open only to those who claimed before the resit was sat (SIT-8). */
  readonly onlyBeforeResit: boolean;
}

/** There is nothing to claim: the ledger, looked at without its claims, is not in order. */
export type NothingToClaim = ProblemOf<'nothing-to-claim', { readonly status: Exclude<LedgerStatus, 'OK'> }>;

/** The ways to claim, side by side and without advice; claims already made are left aside (WHATIF-6). */
export const claimOptions = (
  given: Ledger,
  rules: SittingRules,
  points: PointsScale,
): Answer<readonly ClaimOption[], NothingToClaim> => {
  const ledger = withClaims(given, []);
  const status = ledgerStatus(ledger, rules);
  if (status !== 'OK') return refused({ rule: 'WHATIF-6', code: 'nothing-to-claim', facts: { status } });
  const option = (
    kind: ClaimOption['kind'],
    certificates: ClaimOption['certificates'],
    onlyBeforeResit = false,
  ): ClaimOption => {
    const [tables, ...later] = certificates;
    const best = later.reduce(betterCertificate, tables);
    return { kind, certificates, best, tables, tablesPoints: pointsFor(tables.grade, points), onlyBeforeResit };
  };
  // Where a policy allows more than two sittings, the choice is between the last two: before that one it was made already.
  const usable = usableExternals(ledger).slice(rules.creative ? -1 : -2);
  const [first, second] = usable.flatMap(({ series }) => certificateAt(ledger, series, rules.scale) ?? []);
  if (first === undefined) return answered([]);
  if (second === undefined) return answered([option('only external', [first])]);
  return answered([
    option('first only', [first], true),
    option('wait', [second]),
    option('both', [first, second], true),
  ]);
};
