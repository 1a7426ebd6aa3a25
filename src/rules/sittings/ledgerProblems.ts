import { satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import type { Sitting } from './sitting';
import { availabilityOf, isOffered, type SittingRules } from './sittingRules';

const isSame = (a: Sitting, b: Sitting): boolean => a.component === b.component && a.series === b.series;

/** One sitting of each component and series, the better of two: what the other rules look at. */
const onePerPlace = (sittings: readonly Sitting[]): readonly Sitting[] =>
  sittings.filter((sitting, index) => sittings.findIndex((other) => isSame(sitting, other)) === index);

const doubleRows = ({ sittings }: Ledger): readonly LedgerFinding[] =>
  onePerPlace(sittings).flatMap((sitting) => {
    const { component, series } = sitting;
    const rows = sittings.filter((other) => isSame(sitting, other)).map(({ row }) => row);
    return rows.length > 1 ? [ledgerFinding('two-rows', { component, series, rows: rows.sort((a, b) => a - b) })] : [];
  });

const tooMany = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  ledger.structure.components.flatMap((component) => {
    const series = satSittings(ledger, component).map((sitting) => sitting.series);
    const { attempts: allowed } = availabilityOf(rules, component);
    return series.length > allowed ? [ledgerFinding('too-many-sittings', { component, series, allowed })] : [];
  });

const notOffered = ({ sittings, structure }: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  onePerPlace(sittings).flatMap(({ component, series }): readonly LedgerFinding[] => {
    if (isOffered(rules, component, series)) return [];
    const { subject, creative } = rules;
    const isCreativeExternal = creative && component === structure.external;
    const { first } = availabilityOf(rules, component);
    return series < first
      ? [ledgerFinding('before-first-series', { component, series, subject, first })]
      : [ledgerFinding('series-not-offered', { component, series, subject, isCreativeExternal })];
  });

/** The problems that keep a ledger from being answered: the status is `Check` while there is one (SIT-12, SIT-10). */
export const ledgerProblems = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] => [
  ...ledger.findings.filter(({ rule }) => rule === 'SIT-12'),
  ...doubleRows(ledger),
  ...tooMany(ledger, rules),
  ...notOffered(ledger, rules),
];
