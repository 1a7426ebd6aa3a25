import type { ComponentId } from '../terms/component';
import { compareSeries, type Series } from '../terms/series';
import { internalsOf } from '../terms/structure';
import type { Ledger } from './ledger';
import { isSat, type SatSitting } from './sitting';

/** The sittings of a component that have a UMS, in time order. */
export const satSittings = (ledger: Ledger, component: ComponentId): readonly SatSitting[] =>
  ledger.sittings.filter((sitting) => sitting.component === component).filter(isSat);

/** The sittings of the subject's external that have a UMS, in time order. */
export const satExternals = (ledger: Ledger): readonly SatSitting[] => satSittings(ledger, ledger.structure.external);

/** The sitting of an internal that counts in a series: the highest UMS up to it, the earliest of equals (SIT-3). */
export const countingInternal = (ledger: Ledger, component: ComponentId, upTo: Series): SatSitting | undefined =>
  satSittings(ledger, component)
    .filter(({ series }) => series <= upTo)
    .reduce<SatSitting | undefined>(
      (best, next) => (best !== undefined && best.result >= next.result ? best : next),
      undefined,
    );

/** The internals that have no UMS in that series or earlier: an external then is a practice sitting (SIT-6). */
export const missingInternals = (ledger: Ledger, upTo: Series): readonly ComponentId[] =>
  internalsOf(ledger.structure).filter(
    (component) =>
      !ledger.unread.includes(component) &&
      !ledger.sittings.some((sitting) => sitting.component === component && sitting.series <= upTo && isSat(sitting)),
  );

/** The internals without a UMS by then and without an entry whose result is still to come. */
export const notTakenBy = (ledger: Ledger, series: Series): readonly ComponentId[] =>
  missingInternals(ledger, series).filter(
    (component) =>
      !ledger.sittings.some((row) => row.component === component && row.result === 'blank' && row.series <= series),
  );

/** The external sittings that can count: each internal has a UMS by then. */
export const usableExternals = (ledger: Ledger): readonly SatSitting[] => {
  // Whoever has every internal by a series has them ever after, so the first external that can count is looked for once.
  const externals = satExternals(ledger);
  const first = externals.findIndex(({ series }) => missingInternals(ledger, series).length === 0);
  return first < 0 ? [] : externals.slice(first);
};

/** The series claimed in which there is a usable external; other claims are ignored (SIT-8). */
export const validClaims = (ledger: Ledger): readonly Series[] => {
  const usable = usableExternals(ledger);
  return ledger.claimed.filter((claim) => usable.some(({ series }) => series === claim));
};

/** True for a learner who was absent from the external of that series and has no result of it: nothing of it can be claimed (SIT-9). */
export const wasAbsentFromExternal = ({ structure: { external }, sittings }: Ledger, series: Series): boolean => {
  const there = sittings.filter((each) => each.component === external && each.series === series);
  return there.some(({ result }) => result === 'X') && !there.some(isSat);
};

/** The last external with a UMS (SIT-4). */
export const lastExternal = (ledger: Ledger): SatSitting | undefined => satExternals(ledger).at(-1);

/** The internals with a UMS taken after that series, in time order (SIT-5). */
export const internalsAfter = (ledger: Ledger, series: Series): readonly SatSitting[] =>
  ledger.sittings
    .filter((sitting) => sitting.component !== ledger.structure.external && sitting.series > series)
    .filter(isSat)
    .sort((a, b) => compareSeries(a.series, b.series));

/** True when the last external can't stand: it was a practice sitting, or an unclaimed one with an internal after it (SIT-5, SIT-6). */
export const mustResit = (ledger: Ledger): boolean => {
  const last = lastExternal(ledger);
  if (last === undefined) return false;
  if (missingInternals(ledger, last.series).length > 0) return true;
  return internalsAfter(ledger, last.series).length > 0 && validClaims(ledger).length === 0;
};
