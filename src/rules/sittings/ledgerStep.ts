import type { ComponentId } from '../terms/component';
import type { Citation, CitedStepOf } from '../terms/finding';
import type { QualificationGrade } from '../terms/grade';
import type { Result } from '../terms/result';
import type { RuleId } from '../terms/ruleId';
import type { Series } from '../terms/series';
import type { Ums } from '../terms/units';
import { isResitNeeded, type LedgerStatus } from './ledgerStatus';

/** Why a sitting has no part in a certificate. */
export type LeftOutBecause =
  | 'no result'
  | 'not the highest'
  | 'after the certificate'
  | 'practice sitting'
  | 'not the last'
  | 'not claimed'
  | 'other certificate';

/** A sitting that has no part in a certificate. */
export interface LeftOut {
  readonly series: Series;
  readonly result: Result<Ums>;
  readonly because: LeftOutBecause;
}

interface StepFacts {
  readonly 'status-reached': {
    readonly status: LedgerStatus;
    /** The components without a UMS. */
    readonly missing: readonly ComponentId[];
    readonly externalId: ComponentId;
  };
  readonly 'certificate-claimed': { readonly series: Series };
  readonly 'certificate-by-last-external': { readonly externalId: ComponentId; readonly series: Series };
  readonly 'internal-counts': {
    readonly component: ComponentId;
    readonly series: Series;
    readonly ums: Ums;
    readonly leftOut: readonly LeftOut[];
  };
  readonly 'external-counts': {
    readonly component: ComponentId;
    readonly series: Series;
    readonly ums: Ums;
    readonly leftOut: readonly LeftOut[];
  };
  readonly 'terminal-rule-kept': { readonly internals: readonly ComponentId[]; readonly series: Series };
  readonly 'total-added': { readonly parts: readonly Ums[]; readonly total: Ums };
  readonly 'grade-earned': { readonly total: Ums; readonly grade: QualificationGrade; readonly minimum: number };
  readonly 'best-certificate': { readonly series: Series };
  readonly 'tables-count-first': { readonly series: Series };
}

type StepCode = keyof StepFacts;

/** The steps that always rest on the same rule. */
type FixedCode = Exclude<StepCode, 'status-reached'>;

/** One step of how a ledger's outcome was reached. */
export type LedgerStep = { [Code in StepCode]: CitedStepOf<Code, StepFacts[Code]> }[StepCode];

const KINDS: Readonly<Record<FixedCode, Citation & { readonly rule: RuleId }>> = {
  'certificate-claimed': { rule: 'SIT-8', standing: 'stated', sources: ['CG', 'FAQ'] },
  'certificate-by-last-external': { rule: 'SIT-4', standing: 'stated', sources: ['CG', 'FAQ'] },
  'internal-counts': { rule: 'SIT-3', standing: 'stated', sources: ['CG', 'FAQ'] },
  'external-counts': { rule: 'SIT-4', standing: 'stated', sources: ['CG', 'FAQ'] },
  'terminal-rule-kept': { rule: 'SIT-5', standing: 'stated', sources: ['CG', 'FAQ'] },
  'total-added': { rule: 'UMS-6', standing: 'stated', sources: ['UR', 'FAQ'] },
  'grade-earned': { rule: 'SCALE-1', standing: 'unconfirmed', sources: ['UR', 'MOD'] },
  'best-certificate': { rule: 'SIT-8', standing: 'stated', sources: ['CG', 'FAQ'] },
  'tables-count-first': { rule: 'PTS-2', standing: 'stated', sources: ['CG', 'FAQ'] },
};

/** A step with its rule and where it is said. */
export const ledgerStep = <Code extends FixedCode>(
  code: Code,
  facts: StepFacts[Code],
): CitedStepOf<Code, StepFacts[Code]> => {
  const { rule, standing, sources } = KINDS[code];
  return { rule, standing, sources, code, facts };
};

const STATUS_RULES = { Check: 'SIT-12', Incomplete: 'SIT-9', 'Practice only': 'SIT-6', OK: 'SIT-5' } as const;

/** The step that says which status was reached, under the rule that decided it. */
export const statusStep = (
  status: LedgerStatus,
  missing: readonly ComponentId[],
  externalId: ComponentId,
): LedgerStep => ({
  rule: isResitNeeded(status) ? 'SIT-5' : STATUS_RULES[status],
  standing: 'stated',
  sources: ['CG', 'UR', 'FAQ'],
  code: 'status-reached',
  facts: { status, missing, externalId },
});
