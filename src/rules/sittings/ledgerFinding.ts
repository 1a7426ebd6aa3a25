import type { CellInput } from '../terms/cell';
import type { ComponentId } from '../terms/component';
import type { SubjectCode } from '../terms/conversion';
import type { FindingKind, FindingOf, SourceName } from '../terms/finding';
import type { NotOut } from '../terms/readNotOut';
import type { Series } from '../terms/series';
import type { SeriesProblem } from '../terms/seriesProblem';
import type { Ums } from '../terms/units';

interface Place {
  readonly component: ComponentId;
  readonly series: Series;
}

interface OnExternal {
  /** The number of the subject's external (STR-1..3). */
  readonly externalId: ComponentId;
}

/** What is known about each kind of finding in a ledger. */
interface LedgerFacts {
  readonly 'row-component-unreadable': { readonly row: number; readonly given: CellInput };
  readonly 'row-component-not-held': {
    readonly row: number;
    readonly component: ComponentId;
    readonly subject: SubjectCode;
  };
  readonly 'row-series-unreadable': {
    readonly row: number;
    readonly given: CellInput;
    readonly reason: SeriesProblem['code'];
  };
  readonly 'row-result-unreadable': { readonly row: number; readonly given: CellInput };
  readonly 'row-result-above-max': { readonly row: number; readonly given: CellInput; readonly max: number };
  readonly 'row-result-not-out': { readonly row: number; readonly given: CellInput; readonly because: NotOut };
  readonly 'row-claim-unreadable': { readonly row: number; readonly given: CellInput };
  readonly 'two-rows': Place & { readonly rows: readonly number[] };
  readonly 'too-many-sittings': {
    readonly component: ComponentId;
    readonly series: readonly Series[];
    readonly allowed: number;
  };
  readonly 'series-not-offered': Place & {
    readonly subject: SubjectCode;
    readonly isCreativeExternal: boolean;
    readonly saidBy: readonly SourceName[];
  };
  readonly 'before-first-series': Place & { readonly subject: SubjectCode; readonly first: Series };
  readonly 'claim-on-internal': Place & OnExternal & { readonly row: number };
  readonly 'claim-without-external': OnExternal & { readonly series: Series };
  readonly 'claim-on-practice': { readonly series: Series; readonly missing: readonly ComponentId[] };
  readonly 'creative-resit': { readonly subject: SubjectCode };
  readonly 'retake-entry-too-many': Place & { readonly allowed: number };
  readonly 'resit-entry-too-many': Place & { readonly allowed: number };
  readonly 'external-absent-later': OnExternal & { readonly series: Series; readonly last: Series };
  readonly 'resit-needed': Place & OnExternal & { readonly external: Series };
  readonly 'resit-in-later-series': Place & OnExternal & { readonly external: Series; readonly resit: Series };
  readonly 'entered-after-external': Place &
    OnExternal & {
      readonly external: Series;
      /** True when the external is entered again in the same series. */
      readonly isWithExternal: boolean;
    };
  readonly 'practice-sitting': OnExternal & {
    readonly series: Series;
    readonly missing: readonly ComponentId[];
    readonly allowed: number;
    /** External sittings that are left after those taken. */
    readonly left: number;
    /** True when a later external can count instead. */
    readonly isResat: boolean;
  };
  readonly 'no-external-left': Place & OnExternal & { readonly external: Series; readonly allowed: number };
  readonly 'retake-after-claim': Place & { readonly claimed: Series };
  readonly 'lower-retake': Place & { readonly ums: Ums; readonly counting: Series; readonly countingUms: Ums };
  readonly 'lower-resit-counts': OnExternal & {
    readonly series: Series;
    readonly ums: Ums;
    readonly earlier: Series;
    readonly earlierUms: Ums;
  };
  readonly 'two-certificates': { readonly first: Series; readonly second: Series };
  readonly 'resit-not-claimed': OnExternal & { readonly claimed: Series; readonly resit: Series };
  readonly 'absence-may-count': Place;
  readonly 'resubmission-is-no-retake': Place;
}

export type LedgerCode = keyof LedgerFacts;

/** One thing found in a learner's ledger (SIT-1..12). */
export type LedgerFinding = { [Code in LedgerCode]: FindingOf<Code, LedgerFacts[Code]> }[LedgerCode];

const KINDS: Readonly<Record<LedgerCode, FindingKind>> = {
  'row-component-unreadable': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: [] },
  'row-component-not-held': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: [] },
  'row-series-unreadable': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: [] },
  'row-result-unreadable': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: [] },
  'row-result-above-max': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: ['UR'] },
  'row-result-not-out': { rule: 'SIT-9', severity: 'Warning', standing: 'open', sources: [] },
  'row-claim-unreadable': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: [] },
  'two-rows': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'too-many-sittings': { rule: 'SIT-12', severity: 'Problem', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'series-not-offered': { rule: 'SIT-10', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'before-first-series': { rule: 'SIT-10', severity: 'Problem', standing: 'stated', sources: ['FAQ'] },
  'claim-on-internal': { rule: 'SIT-8', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'claim-without-external': { rule: 'SIT-8', severity: 'Problem', standing: 'stated', sources: ['CG', 'FAQ'] },
  'claim-on-practice': { rule: 'SIT-8', severity: 'Problem', standing: 'stated', sources: ['UR', 'FAQ'] },
  'creative-resit': { rule: 'SIT-10', severity: 'Warning', standing: 'open', sources: ['CG', 'UR', 'FAQ'] },
  'retake-entry-too-many': { rule: 'SIT-1', severity: 'Warning', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'resit-entry-too-many': { rule: 'SIT-2', severity: 'Warning', standing: 'stated', sources: ['CG', 'UR', 'FAQ'] },
  'external-absent-later': { rule: 'SIT-4', severity: 'Warning', standing: 'open', sources: [] },
  'resit-needed': { rule: 'SIT-5', severity: 'Warning', standing: 'stated', sources: ['FAQ'] },
  'resit-in-later-series': { rule: 'SIT-5', severity: 'Warning', standing: 'inferred', sources: ['FAQ'] },
  'entered-after-external': { rule: 'SIT-5', severity: 'Warning', standing: 'open', sources: ['FAQ'] },
  'practice-sitting': { rule: 'SIT-6', severity: 'Warning', standing: 'inferred', sources: ['CG', 'UR', 'FAQ'] },
  'no-external-left': { rule: 'SIT-7', severity: 'Warning', standing: 'inferred', sources: ['CG', 'FAQ'] },
  'retake-after-claim': { rule: 'SIT-8', severity: 'Warning', standing: 'inferred', sources: ['FAQ'] },
  'lower-retake': { rule: 'SIT-3', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'lower-resit-counts': { rule: 'SIT-4', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'two-certificates': { rule: 'SIT-8', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'resit-not-claimed': { rule: 'SIT-8', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
  'absence-may-count': { rule: 'SIT-9', severity: 'Note', standing: 'open', sources: [] },
  'resubmission-is-no-retake': { rule: 'SIT-11', severity: 'Note', standing: 'stated', sources: ['CG', 'FAQ'] },
};

/** A finding with everything that is known about its kind. */
export const ledgerFinding = <Code extends LedgerCode>(
  code: Code,
  facts: LedgerFacts[Code],
): FindingOf<Code, LedgerFacts[Code]> => {
  const { rule, severity, standing, sources } = KINDS[code];
  return { rule, severity, standing, sources, code, facts };
};
