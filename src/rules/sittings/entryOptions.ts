import type { ComponentId } from '../terms/component';
import { citationOf } from '../terms/dated';
import type { Series } from '../terms/series';
import { kindOf } from '../terms/structure';
import {
  internalsAfter,
  lastExternal,
  missingInternals,
  notTakenBy,
  satExternals,
  satSittings,
  validClaims,
} from './counting';
import { entryNotice, type EntryNotice } from './entryNotice';
import type { Ledger } from './ledger';
import type { Sitting } from './sitting';
import { attemptsAllowed, isOffered, offeredIn, type SittingRules } from './sittingRules';

/** Whether a component may be entered in a coming series, and what that would force. */
export interface EntryOption {
  readonly component: ComponentId;
  readonly refusals: readonly EntryNotice[];
  readonly consequences: readonly EntryNotice[];
}

const isInternal = ({ structure }: Ledger, component: ComponentId): boolean =>
  kindOf(structure, component) === 'internal';

const refusalsOf = (
  ledger: Ledger,
  rules: SittingRules,
  component: ComponentId,
  series: Series,
): readonly EntryNotice[] => {
  const policy = attemptsAllowed(rules, component, series);
  const allowed = policy.most;
  const isThere = ledger.sittings.some((other) => other.component === component && other.series === series);
  const isUsedUp = satSittings(ledger, component).length >= allowed;
  return [
    ...(isOffered(rules, component, series)
      ? []
      : [
          {
            ...entryNotice('entry-not-offered', { component, series }),
            ...citationOf(offeredIn(rules, component, series)),
          },
        ]),
    ...(isThere ? [entryNotice('entry-already-there', { component, series })] : []),
    ...(isUsedUp
      ? [
          {
            ...entryNotice(isInternal(ledger, component) ? 'no-retake-left' : 'no-resit-left', { component, allowed }),
            ...citationOf(policy),
          },
        ]
      : []),
  ];
};

const ownClaim = (ledger: Ledger): readonly EntryNotice[] =>
  validClaims(ledger)
    .slice(-1)
    .map((claimed) => entryNotice('needs-own-claim', { claimed }));

/** The externals taken, or entered with their result still to come. */
const externalsTaken = ({ sittings, structure }: Ledger): readonly Sitting[] =>
  sittings.filter(({ component, result }) => component === structure.external && result !== 'X');

/** An internal after a usable external forces the external in the same series (SIT-5), which needs a sitting left (SIT-7). */
const internalForces = (ledger: Ledger, rules: SittingRules, series: Series): readonly EntryNotice[] => {
  const before = externalsTaken(ledger).filter((external) => external.series < series);
  const last = before.at(-1);
  const isLater = satExternals(ledger).some((external) => external.series >= series);
  if (last === undefined || isLater || notTakenBy(ledger, last.series).length > 0) return [];
  const externalId = ledger.structure.external;
  const canResit =
    before.length < attemptsAllowed(rules, externalId, series).most && isOffered(rules, externalId, series);
  const code = canResit ? 'forces-external' : 'no-external-for-it';
  return [entryNotice(code, { externalId, series }), ...ownClaim(ledger)];
};

/** An external may be a practice sitting (SIT-6), meet the terminal rule (SIT-5) or take the place of the one before (SIT-4). */
const externalForces = (ledger: Ledger, rules: SittingRules, series: Series): readonly EntryNotice[] => {
  const missing = notTakenBy(ledger, series);
  const externalId = ledger.structure.external;
  if (missing.length > 0) return [entryNotice('would-be-practice', { externalId, missing })];
  const last = lastExternal(ledger);
  if (last === undefined) return [];
  const isOwed = internalsAfter(ledger, last.series).some((internal) => internal.series <= series);
  const isReplaced = missingInternals(ledger, last.series).length === 0 && validClaims(ledger).length === 0;
  return [
    ...(isOwed ? [entryNotice('meets-terminal-rule', { series })] : []),
    ...(isReplaced ? [entryNotice('replaces-earlier-external', { externalId, earlier: last.series })] : []),
    ...ownClaim(ledger),
    ...(rules.creative ? [entryNotice('creative-resit-open', { series })] : []),
  ];
};

/** Whether one component may be entered in a coming series, and what that would force. */
export const entryOption = (
  ledger: Ledger,
  rules: SittingRules,
  component: ComponentId,
  series: Series,
): EntryOption => {
  const refusals = refusalsOf(ledger, rules, component, series);
  if (refusals.length > 0) return { component, refusals, consequences: [] };
  const forces = isInternal(ledger, component)
    ? internalForces(ledger, rules, series)
    : externalForces(ledger, rules, series);
  const policy = attemptsAllowed(rules, component, series);
  const isLast = satSittings(ledger, component).length === policy.most - 1;
  const code = isInternal(ledger, component) ? 'last-retake' : 'last-resit';
  const last = isLast ? [{ ...entryNotice(code, { component, allowed: policy.most }), ...citationOf(policy) }] : [];
  return { component, refusals, consequences: [...forces, ...last] };
};

/** What may still be entered in a coming series, and what each entry would force, before the deadline has passed. */
export const entryOptions = (ledger: Ledger, rules: SittingRules, series: Series): readonly EntryOption[] =>
  ledger.structure.components.map((component) => entryOption(ledger, rules, component, series));
