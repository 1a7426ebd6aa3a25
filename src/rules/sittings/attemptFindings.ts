import { citationOf } from '../terms/dated';
import { internalsOf, kindOf } from '../terms/structure';
import { mustResit, satSittings } from './counting';
import type { Ledger } from './ledger';
import { ledgerFinding, type LedgerFinding } from './ledgerFinding';
import { byPlace, isSat } from './sitting';
import { attemptsAllowed, type SittingRules } from './sittingRules';

/** Entries without a UMS for a component that has been sat as often as it may be (SIT-1, SIT-2). */
const entriesTooMany = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] =>
  ledger.structure.components.flatMap((component) => {
    const sat = satSittings(ledger, component);
    const isInternal = kindOf(ledger.structure, component) === 'internal';
    const code = isInternal ? 'retake-entry-too-many' : 'resit-entry-too-many';
    return ledger.sittings
      .filter((sitting) => sitting.component === component && !isSat(sitting))
      .flatMap(({ series }) => {
        const policy = attemptsAllowed(rules, component, series);
        const isUsedUp = sat.filter((each) => each.series < series).length >= policy.most;
        const facts = { component, series, allowed: policy.most };
        return isUsedUp ? [{ ...ledgerFinding(code, facts), ...citationOf(policy) }] : [];
      });
  });

const lowerRetakes = (ledger: Ledger): readonly LedgerFinding[] =>
  internalsOf(ledger.structure).flatMap((component) => {
    const sat = satSittings(ledger, component);
    return sat.flatMap(({ series, result: ums }) => {
      const higher = sat.find((earlier) => earlier.series < series && earlier.result > ums);
      if (higher === undefined) return [];
      return [
        ledgerFinding('lower-retake', { component, series, ums, counting: higher.series, countingUms: higher.result }),
      ];
    });
  });

const absences = ({ sittings }: Ledger): readonly LedgerFinding[] =>
  sittings
    .filter(({ result }) => result === 'X')
    .map(({ component, series }) => ledgerFinding('absence-may-count', { component, series }));

/** An internal that stands in two rows or more for one series: a resubmission is not a retake (SIT-11). */
export const resubmissions = ({ sittings, structure }: Ledger): readonly LedgerFinding[] =>
  byPlace(sittings).flatMap((same) =>
    same
      .slice(1, 2)
      .filter(({ component }) => kindOf(structure, component) === 'internal')
      .map(({ component, series }) => ledgerFinding('resubmission-is-no-retake', { component, series })),
  );

/** A creative subject whose external was, or has to be, sat again: sources disagree whether it can be (SIT-10). */
const creativeResits = (ledger: Ledger, { creative, subject }: SittingRules): readonly LedgerFinding[] => {
  const externals = ledger.sittings.filter(({ component }) => component === ledger.structure.external);
  const isAgain = new Set(externals.map(({ series }) => series)).size > 1;
  return creative && (isAgain || mustResit(ledger)) ? [ledgerFinding('creative-resit', { subject })] : [];
};

/** What a ledger says about attempts: too many entries, lower retakes, absences, creative resits. */
export const attemptFindings = (ledger: Ledger, rules: SittingRules): readonly LedgerFinding[] => [
  ...entriesTooMany(ledger, rules),
  ...lowerRetakes(ledger),
  ...absences(ledger),
  ...creativeResits(ledger, rules),
];
