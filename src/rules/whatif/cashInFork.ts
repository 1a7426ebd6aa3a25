import type { PointsScale } from '../grades/pointsFor';
import { withSitting } from '../sittings/changedLedger';
import type { Ledger } from '../sittings/ledger';
import type { SittingRules } from '../sittings/sittingRules';
import type { Answer } from '../terms/answer';
import type { Series } from '../terms/series';
import type { Ums } from '../terms/units';
import { claimOptions, type ClaimOption, type NothingToClaim } from './claimOptions';

/** The ways to claim if the external were resat in that series for that UMS: the fork before the resit is sat (WHATIF-6). */
export const cashInFork = (
  ledger: Ledger,
  resit: { readonly series: Series; readonly result: Ums },
  rules: SittingRules,
  points: PointsScale,
): Answer<readonly ClaimOption[], NothingToClaim> =>
  claimOptions(withSitting(ledger, { component: ledger.structure.external, ...resit }), rules, points);
