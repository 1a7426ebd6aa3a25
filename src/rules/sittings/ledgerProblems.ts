import { satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { byPlace, onePerPlace } from './sitting';
import { availabilityOf, isOffered, type SittingRules } from './sittingRules';

const doubleRows = ({ sittings }: Ledger): readonly LedgerFinding[] =>
  byPlace(sittings).flatMap((same) => {
    const rows = same.map(({ row }) => row).sort((a, b) => a - b);
    return same.slice(1, 2).map(({ component, series }) => ledgerFinding('two-rows', { component, series, rows }));
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
