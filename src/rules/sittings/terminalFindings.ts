import { compareSeries, seriesAfter, type Series } from '../terms/series';
import { kindOf } from '../terms/structure';
import { internalsAfter, lastExternal, missingInternals, satExternals, usableExternals, validClaims } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { isSat, type Sitting } from './sitting';
import { attemptsAllowed, firstSeriesOf, isOffered, type SittingRules } from './sittingRules';

/** When a practice sitting was, is entered to be, or can first be sat again: its attempts are counted by the policy of then. */
const resitIn = (
  { sittings, structure: { external } }: Ledger,
  rules: SittingRules,
  resat: Series | undefined,
): Series => {
  const [last = firstSeriesOf(rules, external)] = sittings
    .map(({ series }) => series)
    .sort(compareSeries)
    .reverse();
  const entered = sittings.find((row) => row.component === external && !isSat(row) && row.series === last);
  const next = seriesAfter(last);
  return resat ?? entered?.series ?? [next, seriesAfter(next)].find((each) => isOffered(rules, external, each)) ?? next;
};

const practiceSittings = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] => {
  const sat = satExternals(ledger);
  const externalId = ledger.structure.external;
  const resat = usableExternals(ledger)[0]?.series;
  const { most: allowed } = attemptsAllowed(rules, externalId, resitIn(ledger, rules, resat));
  const left = Math.max(0, allowed - sat.length);
  const isResat = resat !== undefined;
  return sat.flatMap(({ series }) => {
    const missing = missingInternals(ledger, series);
    return missing.length > 0
      ? [ledgerFinding('practice-sitting', { externalId, series, missing, allowed, left, isResat })]
      : [];
  });
};

const resitsNeeded = (ledger: Ledger, external: Series): readonly LedgerFinding[] =>
  validClaims(ledger).length > 0
    ? []
    : internalsAfter(ledger, external).map(({ component, series }) =>
        ledgerFinding('resit-needed', { component, series, externalId: ledger.structure.external, external }),
      );

/** A resit after the series of the internal that forced it: accepted, inferred (SIT-5). */
const laterResits = (ledger: Ledger): readonly LedgerFinding[] => {
  const claims = validClaims(ledger);
  const usable = usableExternals(ledger);
  const externalId = ledger.structure.external;
  return usable.flatMap(({ series: external }, index) => {
    const resit = usable[index + 1]?.series;
    if (resit === undefined || (claims.length > 0 && !claims.includes(resit))) return [];
    return internalsAfter(ledger, external)
      .filter(({ series }) => series < resit)
      .map(({ component, series }) =>
        ledgerFinding('resit-in-later-series', { component, series, externalId, external, resit }),
      );
  });
};

const entriesAfter = ({ sittings, structure }: Ledger, external: Series): readonly Sitting[] =>
  sittings.filter(
    (sitting) => kindOf(structure, sitting.component) === 'internal' && !isSat(sitting) && sitting.series > external,
  );

const enteredOnly = (ledger: Ledger, external: Series): readonly LedgerFinding[] =>
  entriesAfter(ledger, external).map(({ component, series, result }) => {
    const externalId = ledger.structure.external;
    const together = ledger.sittings.find((other) => other.component === externalId && other.series === series);
    const isWithExternal = result === 'blank' && together?.result === 'blank';
    return ledgerFinding('entered-after-external', { component, series, externalId, external, isWithExternal });
  });

const absentLater = ({ sittings, structure }: Ledger, last: Series): readonly LedgerFinding[] =>
  sittings
    .filter(({ component, series, result }) => component === structure.external && result === 'X' && series > last)
    .map(({ series }) => ledgerFinding('external-absent-later', { externalId: structure.external, series, last }));

/** An internal taken or entered after the external when no external sitting is left (SIT-7). */
const noneLeft = (ledger: Ledger, rules: SittingRules, external: Series): readonly LedgerFinding[] => {
  const externalId = ledger.structure.external;
  const sat = satExternals(ledger).length;
  const taken = validClaims(ledger).length > 0 ? [] : internalsAfter(ledger, external);
  const entered = entriesAfter(ledger, external).filter(({ result }) => result === 'blank');
  return [...taken, ...entered].flatMap(({ component, series }) => {
    const { most: allowed } = attemptsAllowed(rules, externalId, series);
    const facts = { component, series, externalId, external, allowed };
    return sat >= allowed ? [ledgerFinding('no-external-left', facts)] : [];
  });
};

/** What the terminal rule says about a ledger: practice sittings, resits needed, entries that would need one (SIT-4..7). */
export const terminalFindings = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] => {
  const practice = practiceSittings(ledger, rules);
  const external = lastExternal(ledger)?.series;
  if (external === undefined) return practice;
  const afterwards = noneLeft(ledger, rules, external);
  const absent = absentLater(ledger, external);
  if (missingInternals(ledger, external).length > 0) return [...practice, ...absent, ...afterwards];
  return [
    ...practice,
    ...resitsNeeded(ledger, external),
    ...laterResits(ledger),
    ...enteredOnly(ledger, external),
    ...absent,
    ...afterwards,
  ];
};
