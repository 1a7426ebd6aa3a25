import { internalsAfter, missingInternals, satExternals, usableExternals, validClaims } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';

const ignoredClaims = (ledger: Ledger): readonly LedgerFinding[] => {
  const externalId = ledger.structure.external;
  return ledger.claimed.flatMap((series): readonly LedgerFinding[] => {
    if (!satExternals(ledger).some((external) => external.series === series)) {
      return ledger.unread.includes(externalId)
        ? []
        : [ledgerFinding('claim-without-external', { externalId, series })];
    }
    const missing = missingInternals(ledger, series);
    return missing.length > 0 ? [ledgerFinding('claim-on-practice', { series, missing })] : [];
  });
};

/** What follows once there is a valid claim: later internals are left out, a later external needs a claim of its own. */
const afterClaims = (ledger: Ledger): readonly LedgerFinding[] => {
  const [first, ...others] = validClaims(ledger);
  if (first === undefined) return [];
  const claimed = others.at(-1) ?? first;
  return [
    ...internalsAfter(ledger, claimed).map(({ component, series }) =>
      ledgerFinding('retake-after-claim', { component, series, claimed }),
    ),
    ...others.map((second) => ledgerFinding('two-certificates', { first, second })),
    ...usableExternals(ledger)
      .filter(({ series }) => series > claimed)
      .map(({ series: resit }) =>
        ledgerFinding('resit-not-claimed', { externalId: ledger.structure.external, claimed, resit }),
      ),
  ];
};

/** The last external counts although an earlier unclaimed one was higher (SIT-4). */
const lowerResit = (ledger: Ledger): readonly LedgerFinding[] => {
  const claims = validClaims(ledger);
  const last = satExternals(ledger)
    .slice(-1)
    .filter(({ series }) => claims.length === 0 || claims.includes(series));
  return last.flatMap(({ series, result: ums }) =>
    usableExternals(ledger)
      .filter((earlier) => earlier.series < series && earlier.result > ums && !claims.includes(earlier.series))
      .map(({ series: earlier, result: earlierUms }) =>
        ledgerFinding('lower-resit-counts', {
          externalId: ledger.structure.external,
          series,
          ums,
          earlier,
          earlierUms,
        }),
      ),
  );
};

/** What a ledger says about claims: those ignored, and what each valid one leads to (SIT-4, SIT-8). */
export const claimFindings = (ledger: Ledger): readonly LedgerFinding[] => [
  ...ledger.findings.filter(({ rule }) => rule === 'SIT-8'),
  ...ignoredClaims(ledger),
  ...afterClaims(ledger),
  ...lowerResit(ledger),
];
