import type { ComponentId } from '../terms/component';
import type { Citation, CitedStepOf } from '../terms/finding';
import type { RuleId } from '../terms/ruleId';
import type { Series } from '../terms/series';

interface EntryFacts {
  readonly 'entry-not-offered': { readonly component: ComponentId; readonly series: Series };
  readonly 'entry-already-there': { readonly component: ComponentId; readonly series: Series };
  readonly 'no-retake-left': { readonly component: ComponentId; readonly allowed: number };
  readonly 'no-resit-left': { readonly component: ComponentId; readonly allowed: number };
  readonly 'last-retake': { readonly component: ComponentId; readonly allowed: number };
  readonly 'last-resit': { readonly component: ComponentId; readonly allowed: number };
  readonly 'forces-external': { readonly externalId: ComponentId; readonly series: Series };
  readonly 'no-external-for-it': { readonly externalId: ComponentId; readonly series: Series };
  readonly 'would-be-practice': { readonly externalId: ComponentId; readonly missing: readonly ComponentId[] };
  readonly 'meets-terminal-rule': { readonly series: Series };
  readonly 'replaces-earlier-external': { readonly externalId: ComponentId; readonly earlier: Series };
  readonly 'needs-own-claim': { readonly claimed: Series };
  readonly 'creative-resit-open': { readonly series: Series };
}

type EntryCode = keyof EntryFacts;

/** One thing to know before an entry is made: why it cannot be, or what it leads to. */
export type EntryNotice = { [Code in EntryCode]: CitedStepOf<Code, EntryFacts[Code]> }[EntryCode];

const KINDS: Readonly<Record<EntryCode, Citation & { readonly rule: RuleId }>> = {
  'entry-not-offered': { rule: 'SIT-10', standing: 'stated', sources: ['CG', 'FAQ'] },
  'entry-already-there': { rule: 'SIT-12', standing: 'stated', sources: ['CG', 'FAQ'] },
  'no-retake-left': { rule: 'SIT-1', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'no-resit-left': { rule: 'SIT-2', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'last-retake': { rule: 'SIT-1', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'last-resit': { rule: 'SIT-2', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'forces-external': { rule: 'SIT-5', standing: 'stated', sources: ['CG', 'FAQ'] },
  'no-external-for-it': { rule: 'SIT-7', standing: 'inferred', sources: ['CG', 'FAQ'] },
  'would-be-practice': { rule: 'SIT-6', standing: 'inferred', sources: ['CG', 'UR', 'FAQ'] },
  'meets-terminal-rule': { rule: 'SIT-5', standing: 'stated', sources: ['CG', 'FAQ'] },
  'replaces-earlier-external': { rule: 'SIT-4', standing: 'stated', sources: ['CG', 'FAQ'] },
  'needs-own-claim': { rule: 'SIT-8', standing: 'stated', sources: ['CG', 'FAQ'] },
  'creative-resit-open': { rule: 'SIT-10', standing: 'open', sources: ['CG', 'UR', 'FAQ'] },
};

/** A notice with its rule and where it is said. */
export const entryNotice = <Code extends EntryCode>(
  code: Code,
  facts: EntryFacts[Code],
): CitedStepOf<Code, EntryFacts[Code]> => {
  const { rule, standing, sources } = KINDS[code];
  return { rule, standing, sources, code, facts };
};
