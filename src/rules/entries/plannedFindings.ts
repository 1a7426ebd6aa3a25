import { lastExternal, notTakenBy, usableExternals, validClaims, wasAbsentFromExternal } from '../sittings/counting';
import { attemptsLeft, type Attempts } from '../sittings/attemptsLeft';
import type { EntryNotice } from '../sittings/entryNotice';
import { entryOption } from '../sittings/entryOptions';
import { inLedgerOrder } from '../sittings/sitting';
import type { Ledger } from '../sittings/ledger';
import type { SittingRules } from '../sittings/sittingRules';
import type { ComponentId } from '../terms/component';
import { bySeverity } from '../terms/finding';
import type { Series } from '../terms/series';
import { internalsOf } from '../terms/structure';
import { entryFinding, type EntryFinding } from './entryFinding';
import { entryKindOf } from './entryKindOf';

/** Everything a learner is entered for in one series, and what the tracker says beside it. */
export interface PlannedEntries {
  readonly series: Series;
  readonly components: readonly ComponentId[];
  /** Whether the qualification is claimed in that series. */
  readonly isClaimed: boolean;
  /** The internals with a mark on the tracker for that series. */
  readonly marked: readonly ComponentId[];
  /** The components whose entry Pearson was sent: with a result they are done with. */
  readonly sent?: readonly ComponentId[];
  /** True once the results of the series are out: what goes with an entry is too late then. */
  readonly areResultsOut?: boolean;
}

/** The ledger before this series: entries of the series itself, without a result yet, are what is being looked at. */
const beforeEntries = (ledger: Ledger, series: Series): Ledger => ({
  ...ledger,
  sittings: ledger.sittings.filter((each) => each.series !== series || each.result !== 'blank'),
});

const withOthers = (ledger: Ledger, { components, series }: PlannedEntries, component: ComponentId): Ledger => ({
  ...ledger,
  sittings: [
    ...ledger.sittings,
    ...components
      .filter((each) => each !== component)
      .filter((each) => !ledger.sittings.some((row) => row.component === each && row.series === series))
      .map((each) => ({ component: each, series, result: 'blank' as const, row: 0 })),
  ].sort(inLedgerOrder),
});

/** What an entry's own notices come to among the learner's others: a resit that is entered as well is no longer missing. */
const ofNotice = (notice: EntryNotice, component: ComponentId, planned: PlannedEntries): readonly EntryFinding[] => {
  const { series, components } = planned;
  const place = { component, series };
  const cited = { standing: notice.standing, sources: notice.sources };
  switch (notice.code) {
    case 'entry-not-offered':
      return [{ ...entryFinding('not-offered', place), ...cited }];
    case 'entry-already-there':
      return [entryFinding('result-there', place)];
    case 'no-retake-left':
    case 'no-resit-left':
      return [{ ...entryFinding('attempts-used', { ...place, allowed: notice.facts.allowed }), ...cited }];
    case 'last-retake':
    case 'last-resit':
      return [{ ...entryFinding('last-attempt', { ...place, allowed: notice.facts.allowed }), ...cited }];
    case 'forces-external': {
      const { externalId } = notice.facts;
      return components.includes(externalId) ? [] : [entryFinding('external-not-entered', { ...place, externalId })];
    }
    case 'no-external-for-it':
      return [entryFinding('no-external-left', { ...place, externalId: notice.facts.externalId })];
    case 'would-be-practice':
      return [entryFinding('practice-entry', { ...notice.facts, series })];
    case 'replaces-earlier-external':
      return [entryFinding('replaces-earlier', { ...notice.facts, series })];
    case 'creative-resit-open':
      return [entryFinding('creative-resit-open', { externalId: component, series })];
    case 'meets-terminal-rule':
    case 'needs-own-claim':
      return [];
  }
};

/** An entry whose result is still to come may be the last sitting there is: one more is then one too many. */
const awaitedUp = (
  { sittings }: Ledger,
  left: Attempts | undefined,
  { series }: PlannedEntries,
  component: ComponentId,
): readonly EntryFinding[] => {
  const waiting = sittings.filter(
    (each) => each.component === component && each.series < series && each.result === 'blank',
  );
  const last = waiting.at(-1);
  if (last === undefined || left === undefined || left.left === 0 || left.left > waiting.length) return [];
  const allowed = left.sat + left.left;
  return [entryFinding('attempt-awaited', { component, series, allowed, awaited: last.series })];
};

/** What is to be known of one entry, the learner's others of the series taken as made. */
const ofEntry = (
  ledger: Ledger,
  rules: SittingRules,
  planned: PlannedEntries,
  component: ComponentId,
): readonly EntryFinding[] => {
  const { series } = planned;
  const { refusals, consequences } = entryOption(withOthers(ledger, planned, component), rules, component, series);
  const left = attemptsLeft(ledger, rules, series).find((each) => each.component === component);
  const isAbsenceOpen = left !== undefined && left.left > 0 && left.leftIfAbsencesCount === 0;
  const awaited = awaitedUp(ledger, left, planned, component);
  const isRetake = refusals.length === 0 && entryKindOf(ledger, component, series) === 'retake';
  return [
    ...refusals.flatMap((notice) => ofNotice(notice, component, planned)),
    ...awaited,
    ...(isAbsenceOpen ? [entryFinding('absence-open', { component, series })] : []),
    ...consequences.flatMap((notice) => ofNotice(notice, component, planned)),
    ...(isRetake ? [entryFinding('new-assignment', { component, series })] : []),
  ];
};

/**
 * The internals that have no UMS by the series, no entry before it whose result is still to come, and none in it: an
 * external is then only practice.
 */
export const internalsNotThere = (
  ledger: Ledger,
  { series, components }: Pick<PlannedEntries, 'series' | 'components'>,
): readonly ComponentId[] =>
  notTakenBy(beforeEntries(ledger, series), series).filter((each) => !components.includes(each));

/** An entry that was sent and has its result asks for nothing any more; one that was not sent should not be. */
const isDone = (ledger: Ledger, { series, sent = [] }: PlannedEntries, component: ComponentId): boolean =>
  sent.includes(component) && ledger.sittings.some((row) => row.component === component && row.series === series);

/** An external sat too early can't count: it is sat again in the series that completes the qualification (FAQ). */
const practiceBehind = (ledger: Ledger, planned: PlannedEntries): readonly EntryFinding[] => {
  const { series, components } = planned;
  const externalId = ledger.structure.external;
  const last = lastExternal(ledger);
  const isLeftOut = components.length > 0 && !components.includes(externalId);
  if (last === undefined || !isLeftOut || internalsNotThere(ledger, planned).length > 0) return [];
  return notTakenBy(ledger, last.series).length === 0
    ? []
    : [entryFinding('practice-behind', { externalId, series, sat: last.series })];
};

/** Whether the qualification is claimed where it can be, and only there (ENT-5). */
const ofClaim = (ledger: Ledger, planned: PlannedEntries): readonly EntryFinding[] => {
  const { series, components, isClaimed, areResultsOut = false } = planned;
  const externalId = ledger.structure.external;
  const isEntered = components.includes(externalId);
  const missing = internalsNotThere(ledger, planned);
  const hasResult = usableExternals(ledger).some((each) => each.series === series);
  if (isClaimed) {
    if (!isEntered && !hasResult) return [entryFinding('claim-without-external', { externalId, series })];
    return missing.length > 0 ? [entryFinding('claim-on-practice', { externalId, series, missing })] : [];
  }
  if (!isEntered || missing.length > 0 || wasAbsentFromExternal(ledger, series)) return [];
  const [claimed] = validClaims(ledger)
    .filter((each) => each < series)
    .slice(-1);
  const earlier = claimed === undefined ? [] : [entryFinding('earlier-claim-stands', { externalId, series, claimed })];
  const now = series.endsWith('-06') ? 'claim-with-external' : 'claim-may-wait';
  return [entryFinding(areResultsOut ? 'claim-after-results' : now, { externalId, series }), ...earlier];
};

/** What is wrong, risky or worth knowing in a learner's entries of one series, taken together, before the deadline (ENT-1..6). */
export const plannedFindings = (
  ledger: Ledger,
  rules: SittingRules,
  planned: PlannedEntries,
): readonly EntryFinding[] => {
  const { series, components, marked } = planned;
  const before = beforeEntries(ledger, series);
  const unentered = internalsOf(ledger.structure).filter(
    (component) => marked.includes(component) && !components.includes(component),
  );
  return [
    ...components
      .filter((component) => !isDone(before, planned, component))
      .flatMap((component) => ofEntry(before, rules, planned, component)),
    ...practiceBehind(before, planned),
    ...ofClaim(before, planned),
    ...unentered.map((component) => entryFinding('marked-not-entered', { component, series })),
  ].sort(bySeverity);
};
