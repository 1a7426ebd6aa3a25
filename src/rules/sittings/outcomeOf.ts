import { betterCertificate, certificateAt, type Certificate } from './certificate';
import { checkLedger } from './checkLedger';
import { satExternals, satSittings, validClaims } from './counting';
import type { Ledger } from './ledger';
import type { LedgerFinding } from './ledgerFinding';
import { ledgerProblems } from './ledgerProblems';
import { ledgerStatus, type LedgerStatus } from './ledgerStatus';
import { ledgerStep, statusStep, type LedgerStep } from './ledgerStep';
import { certificateSteps } from './outcomeSteps';
import type { SittingRules } from './sittingRules';

/** What a learner's ledger comes to, with its working. Certificates are there only when the status is OK. */
export interface Outcome {
  readonly status: LedgerStatus;
  /** One for each valid claim, in time order; unclaimed, the one that the last external gives. */
  readonly certificates: readonly Certificate[];
  /** The one the learner uses: the higher grade, then the higher total. */
  readonly best?: Certificate;
  /** The one that performance tables count: the first (PTS-2). */
  readonly tables?: Certificate;
  readonly isClaimed: boolean;
  readonly findings: readonly LedgerFinding[];
  readonly steps: readonly LedgerStep[];
}

const certificatesOf = (ledger: Ledger, rules: SittingRules): readonly Certificate[] => {
  const claims = validClaims(ledger);
  const last = satExternals(ledger).slice(-1);
  const counting = claims.length > 0 ? claims : last.map(({ series }) => series);
  return counting.flatMap((series) => certificateAt(ledger, series, rules.scale) ?? []);
};

/** The learner's outcome: status, best certificate, the one that tables count, and how each was reached (SIT-3, SIT-4, SIT-8). */
export const outcomeOf = (ledger: Ledger, rules: SittingRules): Outcome => {
  const problems = ledgerProblems(ledger, rules);
  const status = ledgerStatus(ledger, rules, problems);
  const claims = validClaims(ledger);
  const findings = checkLedger(ledger, rules, problems);
  const reached = statusStep(
    status,
    ledger.structure.components.filter((component) => satSittings(ledger, component).length === 0),
    ledger.structure.external,
  );
  const certificates = status === 'OK' ? certificatesOf(ledger, rules) : [];
  const [tables, ...later] = certificates;
  const isClaimed = claims.length > 0;
  if (tables === undefined) return { status, certificates, isClaimed, findings, steps: [reached] };
  const best = later.reduce(betterCertificate, tables);
  const steps = [
    reached,
    ...certificates.flatMap((certificate) => certificateSteps(ledger, certificate, claims, rules.scale)),
    ...(later.length > 0 ? [ledgerStep('best-certificate', { series: best.series })] : []),
    ledgerStep('tables-count-first', { series: tables.series }),
  ];
  return { status, certificates, best, tables, isClaimed, findings, steps };
};
