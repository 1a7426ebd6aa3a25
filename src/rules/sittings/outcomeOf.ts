import { qualificationMinimumOf } from '../grades/qualificationMinimumOf';
import type { Scale } from '../terms/scale';
import { internalsOf } from '../terms/structure';
import { betterCertificate, type Certificate, certificateAt } from './certificate';
import { checkLedger } from './checkLedger';
import { satExternals, satSittings, usableExternals, validClaims } from './counting';
import type { Ledger } from './ledger';
import type { LedgerFinding } from './ledgerFinding';
import { ledgerProblems } from './ledgerProblems';
import { ledgerStatus, type LedgerStatus } from './ledgerStatus';
import { ledgerStep, type LedgerStep, type LeftOut, type LeftOutBecause, statusStep } from './ledgerStep';
import { isSat, type SatSitting, type Sitting } from './sitting';
import type { SittingRules } from './sittingRules';

const sittingsBut = (
  ledger: Ledger,
  { component, row }: Sitting,
  why: (other: Sitting) => LeftOutBecause,
): readonly LeftOut[] =>
  ledger.sittings
    .filter((sitting) => sitting.component === component && sitting.row !== row)
    .map((sitting) => ({
      series: sitting.series,
      result: sitting.result,
      because: isSat(sitting) ? why(sitting) : 'no result',
    }));

const internalStep = (ledger: Ledger, certificate: Certificate, counting: SatSitting): LedgerStep => {
  const { component, series, result: ums } = counting;
  const leftOut = sittingsBut(ledger, counting, (other) =>
    other.series > certificate.series ? 'after the certificate' : 'not the highest',
  );
  return ledgerStep('internal-counts', { component, series, ums, leftOut });
};

const externalStep = (ledger: Ledger, counting: SatSitting, claims: readonly Certificate['series'][]): LedgerStep => {
  const usable = usableExternals(ledger);
  const leftOut = sittingsBut(ledger, counting, ({ series }) => {
    if (!usable.some((external) => external.series === series)) return 'practice sitting';
    if (claims.includes(series)) return 'other certificate';
    return claims.length > 0 ? 'not claimed' : 'not the last';
  });
  const { component, series, result: ums } = counting;
  return ledgerStep('external-counts', { component, series, ums, leftOut });
};

/** How one certificate was reached: its series, the sittings used and left out and why, the total and the grade. */
const certificateSteps = (
  ledger: Ledger,
  certificate: Certificate,
  claims: readonly Certificate['series'][],
  scale: Scale,
): readonly LedgerStep[] => {
  const { series, counting, total, grade } = certificate;
  const { external: externalId } = ledger.structure;
  const parts = counting.map(({ result }) => result);
  const internals = counting.filter(({ component }) => component !== externalId);
  const externals = counting.filter(({ component }) => component === externalId);
  const minimum = qualificationMinimumOf(grade, scale);
  return [
    claims.length > 0
      ? ledgerStep('certificate-claimed', { series })
      : ledgerStep('certificate-by-last-external', { externalId, series }),
    ...internals.map((each) => internalStep(ledger, certificate, each)),
    ...externals.map((each) => externalStep(ledger, each, claims)),
    ledgerStep('terminal-rule-kept', { internals: internalsOf(ledger.structure), series }),
    ledgerStep('total-added', { parts, total }),
    {
      ...ledgerStep('grade-earned', { total, grade, minimum }),
      standing: scale.status === 'confirmed' || scale.status === 'changed' ? 'stated' : 'unconfirmed',
    },
  ];
};

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
