import { qualificationMinimumOf } from '../grades/qualificationMinimumOf';
import type { Scale } from '../terms/scale';
import { internalsOf } from '../terms/structure';
import type { Certificate } from './certificate';
import { usableExternals } from './counting';
import type { Ledger } from './ledger';
import { ledgerStep, type LedgerStep, type LeftOut, type LeftOutBecause } from './ledgerStep';
import { isSat, type SatSitting, type Sitting } from './sitting';

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
export const certificateSteps = (
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
