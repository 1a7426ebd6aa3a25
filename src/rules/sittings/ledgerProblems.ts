import { citationOf, sourcesOf } from '../terms/dated';
import { satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { byPlace, onePerPlace } from './sitting';
import { attemptsAllowed, firstSeriesOf, isOffered, offeredIn, type SittingRules } from './sittingRules';

const doubleRows = ({ sittings }: Ledger): readonly LedgerFinding[] =>
  byPlace(sittings).flatMap((same) => {
    const rows = same.map(({ row }) => row).sort((a, b) => a - b);
    return same.slice(1, 2).map(({ component, series }) => ledgerFinding('two-rows', { component, series, rows }));
  });

const tooMany = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  ledger.structure.components.flatMap((component) => {
    const series = satSittings(ledger, component).map((sitting) => sitting.series);
    return series
      .map((each) => attemptsAllowed(rules, component, each))
      .filter(({ most }, before) => before >= most)
      .slice(0, 1)
      .map((policy) => {
        const facts = { component, series, allowed: policy.most };
        return { ...ledgerFinding('too-many-sittings', facts), ...sourcesOf(policy) };
      });
  });

const notOffered = ({ sittings, structure }: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  onePerPlace(sittings).flatMap(({ component, series }): readonly LedgerFinding[] => {
    if (isOffered(rules, component, series)) return [];
    const { subject, creative } = rules;
    const isCreativeExternal = creative && component === structure.external;
    const first = firstSeriesOf(rules, component);
    if (series < first) return [ledgerFinding('before-first-series', { component, series, subject, first })];
    const cited = citationOf(offeredIn(rules, component, series));
    const facts = { component, series, subject, isCreativeExternal, saidBy: cited.sources };
    return [{ ...ledgerFinding('series-not-offered', facts), ...cited }];
  });

/** The problems that keep a ledger from being answered: the status is `Check` while there is one (SIT-12, SIT-10). */
export const ledgerProblems = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] => [
  ...ledger.findings.filter(({ rule }) => rule === 'SIT-12'),
  ...doubleRows(ledger),
  ...tooMany(ledger, rules),
  ...notOffered(ledger, rules),
];
