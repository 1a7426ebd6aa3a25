import { qualificationMinimumOf } from '../grades/qualificationMinimumOf';
import { INTERNAL_COMPONENTS, type ComponentId } from '../terms/component';
import type { Scale } from '../terms/scale';
import type { Certificate } from './certificate';
import { usableExternals } from './counting';
import type { Ledger } from './ledger';
import { ledgerStep, type LedgerStep, type LeftOut, type LeftOutBecause } from './ledgerStep';
import { isSat, type Sitting } from './sitting';

const sittingsBut = (
  ledger: Ledger,
  component: ComponentId,
  { row }: Sitting,
  why: (other: Sitting) => LeftOutBecause,
): readonly LeftOut[] =>
  ledger.sittings
    .filter((sitting) => sitting.component === component && sitting.row !== row)
    .map((sitting) => ({
      series: sitting.series,
      result: sitting.result,
      because: isSat(sitting) ? why(sitting) : 'no result',
    }));

const internalStep = (ledger: Ledger, certificate: Certificate, component: ComponentId): LedgerStep => {
  const counting = certificate.counting[component];
  const leftOut = sittingsBut(ledger, component, counting, ({ series }) =>
    series > certificate.series ? 'after the certificate' : 'not the highest',
  );
  return ledgerStep('internal-counts', { component, series: counting.series, ums: counting.result, leftOut });
};

const externalStep = (
  ledger: Ledger,
  certificate: Certificate,
  claims: readonly Certificate['series'][],
): LedgerStep => {
  const counting = certificate.counting.C3;
  const usable = usableExternals(ledger);
  const leftOut = sittingsBut(ledger, 'C3', counting, ({ series }) => {
    if (!usable.some((external) => external.series === series)) return 'practice sitting';
    if (claims.includes(series)) return 'other certificate';
    return claims.length > 0 ? 'not claimed' : 'not the last';
  });
  return ledgerStep('external-counts', { series: counting.series, ums: counting.result, leftOut });
};

/** How one certificate was reached: its series, the sittings used and left out and why, the total and the grade. */
export const certificateSteps = (
  ledger: Ledger,
  certificate: Certificate,
  claims: readonly Certificate['series'][],
  scale: Scale,
): readonly LedgerStep[] => {
  const { series, counting, total, grade } = certificate;
  const parts = { C1: counting.C1.result, C2: counting.C2.result, C3: counting.C3.result };
  const minimum = qualificationMinimumOf(grade, scale);
  return [
    ledgerStep(claims.length > 0 ? 'certificate-claimed' : 'certificate-by-last-external', { series }),
    ...INTERNAL_COMPONENTS.map((component) => internalStep(ledger, certificate, component)),
    externalStep(ledger, certificate, claims),
    ledgerStep('terminal-rule-kept', { series }),
    ledgerStep('total-added', { parts, total }),
    {
      ...ledgerStep('grade-earned', { total, grade, minimum }),
      standing: scale.status === 'unconfirmed' ? 'unconfirmed' : 'stated',
    },
  ];
};
