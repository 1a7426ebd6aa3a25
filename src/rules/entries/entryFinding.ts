import type { ComponentId } from '../terms/component';
import { findingMaker, type FindingKind, type FindingOf } from '../terms/finding';
import type { Series } from '../terms/series';

interface Place {
  readonly component: ComponentId;
  readonly series: Series;
}

interface OnExternal {
  /** The number of the subject's external (STR-1..3). */
  readonly externalId: ComponentId;
  readonly series: Series;
}

/** What is known about each kind of finding in a learner's entries of one series. */
interface EntryFacts {
  readonly 'not-offered': Place;
  readonly 'result-there': Place;
  readonly 'attempts-used': Place & { readonly allowed: number };
  readonly 'attempt-awaited': Place & { readonly allowed: number; readonly awaited: Series };
  readonly 'last-attempt': Place & { readonly allowed: number };
  readonly 'absence-open': Place;
  readonly 'external-not-entered': Place & { readonly externalId: ComponentId };
  readonly 'no-external-left': Place & { readonly externalId: ComponentId };
  readonly 'practice-entry': OnExternal & { readonly missing: readonly ComponentId[] };
  readonly 'practice-behind': OnExternal & { readonly sat: Series };
  readonly 'replaces-earlier': OnExternal & { readonly earlier: Series };
  readonly 'creative-resit-open': OnExternal;
  readonly 'new-assignment': Place;
  readonly 'claim-without-external': OnExternal;
  readonly 'claim-on-practice': OnExternal & { readonly missing: readonly ComponentId[] };
  readonly 'claim-with-external': OnExternal;
  readonly 'claim-may-wait': OnExternal;
  readonly 'claim-after-results': OnExternal;
  readonly 'claim-in-one-record': OnExternal & { readonly isInEntries: boolean };
  readonly 'earlier-claim-stands': OnExternal & { readonly claimed: Series };
  readonly 'marked-not-entered': Place;
  readonly 'candidate-number-missing': object;
  readonly 'candidate-number-form': { readonly given: string };
  readonly 'candidate-number-shared': { readonly given: string };
  readonly 'uci-missing': object;
  readonly 'uci-form': { readonly given: string };
  readonly 'uci-check-letter': { readonly given: string };
}

export type EntryFindingCode = keyof EntryFacts;

/** One thing to put right or to know about a learner's entries before the deadline (ENT-1..7). */
export type EntryFinding = { [Code in EntryFindingCode]: FindingOf<Code, EntryFacts[Code]> }[EntryFindingCode];

const KINDS: Readonly<Record<EntryFindingCode, FindingKind>> = {
  'not-offered': { rule: 'ENT-4', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'result-there': { rule: 'ENT-4', severity: 'Problem', standing: 'inferred', sources: ['CG', 'FAQ'] },
  'attempts-used': { rule: 'ENT-3', severity: 'Problem', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'attempt-awaited': { rule: 'ENT-3', severity: 'Warning', standing: 'inferred', sources: ['CG', 'UR', 'FAQ'] },
  'last-attempt': { rule: 'ENT-3', severity: 'Note', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'absence-open': { rule: 'ENT-3', severity: 'Warning', standing: 'open', sources: [] },
  'external-not-entered': { rule: 'ENT-2', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'no-external-left': { rule: 'ENT-2', severity: 'Warning', standing: 'inferred', sources: ['CG', 'FAQ'] },
  'practice-entry': { rule: 'ENT-2', severity: 'Warning', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'practice-behind': { rule: 'ENT-2', severity: 'Warning', standing: 'stated', sources: ['UR', 'FAQ'] },
  'replaces-earlier': { rule: 'ENT-5', severity: 'Warning', standing: 'stated', sources: ['CG', 'FAQ'] },
  'creative-resit-open': { rule: 'ENT-3', severity: 'Warning', standing: 'open', sources: ['CG', 'UR', 'FAQ'] },
  'new-assignment': { rule: 'ENT-1', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'claim-without-external': { rule: 'ENT-5', severity: 'Problem', standing: 'stated', sources: ['CG', 'UR'] },
  'claim-on-practice': { rule: 'ENT-5', severity: 'Problem', standing: 'stated', sources: ['UR', 'FAQ'] },
  'claim-with-external': { rule: 'ENT-5', severity: 'Warning', standing: 'stated', sources: ['CG', 'FAQ'] },
  'claim-may-wait': { rule: 'ENT-5', severity: 'Note', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'claim-after-results': { rule: 'ENT-5', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'claim-in-one-record': { rule: 'ENT-5', severity: 'Warning', standing: 'stated', sources: ['CG'] },
  'earlier-claim-stands': { rule: 'ENT-5', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'marked-not-entered': { rule: 'ENT-6', severity: 'Problem', standing: 'stated', sources: ['CG'] },
  'candidate-number-missing': { rule: 'ENT-7', severity: 'Warning', standing: 'stated', sources: ['SUP'] },
  'candidate-number-form': { rule: 'ENT-7', severity: 'Problem', standing: 'stated', sources: ['SUP'] },
  'candidate-number-shared': { rule: 'ENT-7', severity: 'Problem', standing: 'stated', sources: ['SUP'] },
  'uci-missing': { rule: 'ENT-7', severity: 'Note', standing: 'stated', sources: ['SUP'] },
  'uci-form': { rule: 'ENT-7', severity: 'Warning', standing: 'stated', sources: ['SUP'] },
  'uci-check-letter': { rule: 'ENT-7', severity: 'Warning', standing: 'stated', sources: ['SUP'] },
};

/** A finding with everything that is known about its kind. */
export const entryFinding = findingMaker<EntryFacts>(KINDS);
