import { describe, expect, test } from 'vitest';
import { SAMPLE_SIZES } from '../../src/reference/policies/sampleSizes';
import { RULES } from '../../src/reference/rules/rules';
import { policyInForce, type Citation, type LedgerStatus, type RuleId, type Severity } from '../../src/rules';
import { entryFinding, type EntryFinding } from '../../src/rules/entries/entryFinding';
import { reviewFinding, type ReviewFinding } from '../../src/rules/reviews/reviewFinding';
import { sampleFinding, underPolicy, type SampleCode } from '../../src/rules/moderation/sampleFinding';
import { entryNotice, type EntryNotice } from '../../src/rules/sittings/entryNotice';
import { ledgerFinding, type LedgerCode } from '../../src/rules/sittings/ledgerFinding';
import { ledgerStep, statusStep, type LedgerStep } from '../../src/rules/sittings/ledgerStep';

/** What everything of one kind has in common, in one line: `SIT-5 Warning, stated: FAQ`. */
const inALine = ({
  rule,
  severity,
  standing,
  sources,
}: Citation & { readonly rule: RuleId; readonly severity?: Severity }): string =>
  `${rule}${severity === undefined ? '' : ` ${severity}`}, ${standing}: ${sources.join(', ') || 'no source'}`;

const linesOf = <Code extends string>(
  wanted: Readonly<Record<Code, string>>,
  kindOf: (code: Code) => Parameters<typeof inALine>[0],
): Record<string, string> =>
  Object.fromEntries((Object.keys(wanted) as Code[]).map((code) => [code, inALine(kindOf(code))]));

const SAMPLE: Readonly<Record<SampleCode, string>> = {
  'nobody-entered': 'MOD-3 Problem, stated: CG',
  'tick-not-entered': 'MOD-3 Problem, stated: CG',
  'ticked-absent': 'MOD-6 Warning, stated: CG',
  'extreme-not-ticked': 'MOD-4 Warning, stated: CG',
  'extreme-shared': 'MOD-5 Note, open: no source',
  'no-mark-above-zero': 'MOD-7 Note, stated: CG',
  'ticked-zero-stays': 'MOD-7 Note, inferred: CG',
  'everyone-in-sample': 'MOD-1 Note, stated: CG',
  'no-ticks-yet': 'MOD-1 Note, stated: CG',
  'ticks-short': 'MOD-1 Warning, stated: CG',
  'seen-on-visit': 'MOD-9 Note, stated: CG',
  'video-short': 'MOD-8 Warning, inferred: CG, UPD',
  'extreme-without-video': 'MOD-8 Warning, stated: UPD',
  'ticked-without-video': 'MOD-8 Warning, stated: CG, UPD',
  'mark-missing': 'MOD-10 Problem, stated: CG',
  'mark-unusable': 'MOD-10 Problem, stated: CG',
  'standardisation-unrecorded': 'MOD-10 Warning, stated: CG',
  'submission-late': 'MOD-10 Warning, stated: CG',
  'submission-due': 'MOD-10 Note, stated: CG',
};

const LEDGER: Readonly<Record<LedgerCode, string>> = {
  'row-component-unreadable': 'SIT-12 Problem, stated: no source',
  'row-component-not-held': 'SIT-12 Problem, stated: no source',
  'row-series-unreadable': 'SIT-12 Problem, stated: no source',
  'row-result-unreadable': 'SIT-12 Problem, stated: no source',
  'row-result-above-max': 'SIT-12 Problem, stated: UR',
  'row-result-not-out': 'SIT-9 Warning, open: no source',
  'row-claim-unreadable': 'SIT-12 Problem, stated: no source',
  'two-rows': 'SIT-12 Problem, stated: CG, FAQ',
  'too-many-sittings': 'SIT-12 Problem, stated: CG, UR, FAQ',
  'series-not-offered': 'SIT-10 Problem, stated: CG, FAQ',
  'before-first-series': 'SIT-10 Problem, stated: FAQ',
  'claim-on-internal': 'SIT-8 Problem, stated: CG, FAQ',
  'claim-without-external': 'SIT-8 Problem, stated: CG, FAQ',
  'claim-on-practice': 'SIT-8 Problem, stated: UR, FAQ',
  'creative-resit': 'SIT-10 Warning, open: CG, UR, FAQ',
  'retake-entry-too-many': 'SIT-1 Warning, stated: CG, UR, FAQ',
  'resit-entry-too-many': 'SIT-2 Warning, stated: CG, UR, FAQ',
  'external-absent-later': 'SIT-4 Warning, open: no source',
  'resit-needed': 'SIT-5 Warning, stated: FAQ',
  'resit-in-later-series': 'SIT-5 Warning, inferred: FAQ',
  'entered-after-external': 'SIT-5 Warning, open: FAQ',
  'practice-sitting': 'SIT-6 Warning, inferred: CG, UR, FAQ',
  'no-external-left': 'SIT-7 Warning, inferred: CG, FAQ',
  'retake-after-claim': 'SIT-8 Warning, inferred: FAQ',
  'lower-retake': 'SIT-3 Note, stated: CG, FAQ',
  'lower-resit-counts': 'SIT-4 Note, stated: CG, FAQ',
  'two-certificates': 'SIT-8 Note, stated: CG, FAQ',
  'resit-not-claimed': 'SIT-8 Note, stated: CG, FAQ',
  'absence-may-count': 'SIT-9 Note, open: no source',
  'resubmission-is-no-retake': 'SIT-11 Note, stated: CG, FAQ',
};

const ENTRY: Readonly<Record<EntryNotice['code'], string>> = {
  'entry-not-offered': 'SIT-10, stated: CG, FAQ',
  'entry-already-there': 'SIT-12, stated: CG, FAQ',
  'no-retake-left': 'SIT-1, stated: CG, UR, FAQ',
  'no-resit-left': 'SIT-2, stated: CG, UR, FAQ',
  'last-retake': 'SIT-1, stated: CG, UR, FAQ',
  'last-resit': 'SIT-2, stated: CG, UR, FAQ',
  'forces-external': 'SIT-5, stated: CG, FAQ',
  'no-external-for-it': 'SIT-7, inferred: CG, FAQ',
  'would-be-practice': 'SIT-6, inferred: CG, UR, FAQ',
  'meets-terminal-rule': 'SIT-5, stated: CG, FAQ',
  'replaces-earlier-external': 'SIT-4, stated: CG, FAQ',
  'needs-own-claim': 'SIT-8, stated: CG, FAQ',
  'creative-resit-open': 'SIT-10, open: CG, UR, FAQ',
};

const ENTERED: Readonly<Record<EntryFinding['code'], string>> = {
  'not-offered': 'ENT-4 Problem, stated: CG, FAQ',
  'result-there': 'ENT-4 Problem, inferred: CG, FAQ',
  'attempts-used': 'ENT-3 Problem, stated: CG, UR, FAQ',
  'attempt-awaited': 'ENT-3 Warning, inferred: CG, UR, FAQ',
  'last-attempt': 'ENT-3 Note, stated: CG, UR, FAQ',
  'absence-open': 'ENT-3 Warning, open: no source',
  'external-not-entered': 'ENT-2 Problem, stated: CG, FAQ',
  'no-external-left': 'ENT-2 Warning, inferred: CG, FAQ',
  'practice-entry': 'ENT-2 Warning, stated: CG, UR, FAQ',
  'practice-behind': 'ENT-2 Warning, stated: UR, FAQ',
  'replaces-earlier': 'ENT-5 Warning, stated: CG, FAQ',
  'creative-resit-open': 'ENT-3 Warning, open: CG, UR, FAQ',
  'new-assignment': 'ENT-1 Note, stated: CG, FAQ',
  'claim-without-external': 'ENT-5 Problem, stated: CG, UR',
  'claim-on-practice': 'ENT-5 Problem, stated: UR, FAQ',
  'claim-with-external': 'ENT-5 Warning, stated: CG, FAQ',
  'claim-may-wait': 'ENT-5 Note, stated: CG, UR, FAQ',
  'claim-after-results': 'ENT-5 Note, stated: CG, FAQ',
  'claim-in-one-record': 'ENT-5 Warning, stated: CG',
  'earlier-claim-stands': 'ENT-5 Note, stated: CG, FAQ',
  'marked-not-entered': 'ENT-6 Problem, stated: CG',
  'candidate-number-missing': 'ENT-7 Warning, stated: SUP',
  'candidate-number-form': 'ENT-7 Problem, stated: SUP',
  'candidate-number-shared': 'ENT-7 Problem, stated: SUP',
  'uci-missing': 'ENT-7 Note, stated: SUP',
  'uci-form': 'ENT-7 Warning, stated: SUP',
  'uci-check-letter': 'ENT-7 Warning, stated: SUP',
};

const REVIEWED: Readonly<Record<ReviewFinding['code'], string>> = {
  'results-not-out': 'REV-1 Problem, stated: CG',
  'marks-agreed': 'REV-1 Problem, stated: CG',
  'agreement-unknown': 'REV-1 Warning, stated: CG',
  'review-first': 'REV-2 Problem, stated: CG',
  'one-learner': 'REV-2 Problem, stated: CG',
  'appeal-late': 'REV-3 Problem, stated: CG',
  'appeal-open': 'REV-3 Note, stated: CG',
};

const STEPS: Readonly<Record<Exclude<LedgerStep['code'], 'status-reached'>, string>> = {
  'certificate-claimed': 'SIT-8, stated: CG, FAQ',
  'certificate-by-last-external': 'SIT-4, stated: CG, FAQ',
  'internal-counts': 'SIT-3, stated: CG, FAQ',
  'external-counts': 'SIT-4, stated: CG, FAQ',
  'terminal-rule-kept': 'SIT-5, stated: CG, FAQ',
  'total-added': 'UMS-6, stated: UR, FAQ',
  'grade-earned': 'SCALE-1, unconfirmed: UR, MOD',
  'best-certificate': 'SIT-8, stated: CG, FAQ',
  'tables-count-first': 'PTS-2, stated: CG, FAQ',
};

const STATUSES: Readonly<Record<LedgerStatus, string>> = {
  Check: 'SIT-12, stated: CG, UR, FAQ',
  Incomplete: 'SIT-9, stated: CG, UR, FAQ',
  'Practice only': 'SIT-6, stated: CG, UR, FAQ',
  'Resit C1 needed': 'SIT-5, stated: CG, UR, FAQ',
  'Resit C2 needed': 'SIT-5, stated: CG, UR, FAQ',
  'Resit C3 needed': 'SIT-5, stated: CG, UR, FAQ',
  OK: 'SIT-5, stated: CG, UR, FAQ',
};

test('whatever is found about a sample has its rule, its weight, how sure it is and who says it', () => {
  expect(linesOf(SAMPLE, (code) => sampleFinding(code, {}))).toEqual(SAMPLE);
});

test('what is found about a size before 2026-01 rests on the rule of that time, everything else on its own', () => {
  const policy = policyInForce(SAMPLE_SIZES, '2025-06');
  if (!policy.ok) throw new Error('No sizes are held for 2025-06.');
  expect(inALine(underPolicy(sampleFinding('ticks-short', { ticked: 4, size: 10 }), policy.value))).toBe(
    'MOD-2 Warning, inferred: FAQ',
  );
  expect(inALine(underPolicy(sampleFinding('nobody-entered', {}), policy.value))).toBe('MOD-3 Problem, stated: CG');
});

test('whatever is found in a ledger has its rule, its weight, how sure it is and who says it', () => {
  expect(linesOf(LEDGER, (code) => ledgerFinding(code, {} as never))).toEqual(LEDGER);
});

test('whatever is said before an entry has its rule, how sure it is and who says it', () => {
  expect(linesOf(ENTRY, (code) => entryNotice(code, {} as never))).toEqual(ENTRY);
});

test('whatever is found in the entries of a series has its rule, its weight, how sure it is and who says it', () => {
  expect(linesOf(ENTERED, (code) => entryFinding(code, {}))).toEqual(ENTERED);
});

test('whatever stands in the way of a review has its rule, its weight, how sure it is and who says it', () => {
  expect(linesOf(REVIEWED, (code) => reviewFinding(code, {}))).toEqual(REVIEWED);
});

test('every step of an outcome has its rule, how sure it is and who says it', () => {
  expect(linesOf(STEPS, (code) => ledgerStep(code, {} as never))).toEqual(STEPS);
});

test('a status is given under the rule that decided it', () => {
  expect(linesOf(STATUSES, (status) => statusStep(status, [], 'C3'))).toEqual(STATUSES);
});

describe('what the kinds are held against beside the decisions above', () => {
  const SURENESS = ['stated', 'inferred', 'unconfirmed', 'open'];
  const everyKind = [
    ...Object.keys(SAMPLE).map((code) => sampleFinding(code as SampleCode, {})),
    ...Object.keys(LEDGER).map((code) => ledgerFinding(code as LedgerCode, {} as never)),
    ...Object.keys(ENTRY).map((code) => entryNotice(code as EntryNotice['code'], {} as never)),
    ...Object.keys(ENTERED).map((code) => entryFinding(code as EntryFinding['code'], {})),
    ...Object.keys(REVIEWED).map((code) => reviewFinding(code as ReviewFinding['code'], {})),
    ...Object.keys(STEPS).map((code) => ledgerStep(code as keyof typeof STEPS, {} as never)),
  ];

  test('nothing that is said claims to be surer than its rule in the table of rules', () => {
    const sureness = (standing: string | undefined): number => SURENESS.indexOf(standing ?? '');
    const tooSure = everyKind.filter(
      ({ rule, standing }) =>
        sureness(RULES.get(rule)?.status) < 0 || sureness(standing) < sureness(RULES.get(rule)?.status),
    );
    expect(tooSure.map(({ code }) => code)).toEqual([]);
  });
});
