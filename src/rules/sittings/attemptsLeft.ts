import type { ComponentId, ComponentKind } from '../terms/component';
import type { Series } from '../terms/series';
import { kindOf } from '../terms/structure';
import { satSittings } from './counting';
import type { Ledger } from './ledger';
import { attemptsAllowed, type SittingRules } from './sittingRules';

/** How often a component was sat and may still be; whether an absence uses an attempt is open (SIT-1, SIT-2, SIT-9). */
export interface Attempts {
  readonly component: ComponentId;
  readonly kind: ComponentKind;
  readonly sat: number;
  readonly absences: number;
  readonly left: number;
  /** What is left if Pearson counts each absence as an attempt. */
  readonly leftIfAbsencesCount: number;
}

/**
 * The attempts used and left for each component, by the policy of a series or else the latest. A practice sitting is
 * counted as one (SIT-6, inferred).
 */
export const attemptsLeft = (ledger: Ledger, rules: SittingRules, series?: Series): readonly Attempts[] =>
  ledger.structure.components.map((component) => {
    const sat = satSittings(ledger, component).length;
    const absences = ledger.sittings.filter((row) => row.component === component && row.result === 'X').length;
    const left = Math.max(0, attemptsAllowed(rules, component, series).most - sat);
    return {
      component,
      kind: kindOf(ledger.structure, component),
      sat,
      absences,
      left,
      leftIfAbsencesCount: Math.max(0, left - absences),
    };
  });
