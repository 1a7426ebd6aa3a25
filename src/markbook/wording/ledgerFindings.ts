import type { ComponentId, LedgerFinding, Series } from '../../rules';
import { textOf, type CellInput } from '../../rules';
import { firstOf, quoted, titleOf } from './phrases';
import type { SentencesFor } from './sentences';
import { listed } from './say';

const cell = (given: CellInput): string => (textOf(given) === '' ? 'a blank' : quoted(textOf(given)));

/** Of a practice sitting: what was missing then. */
export const had = (missing: readonly ComponentId[]): string => `${listed(missing)} had no UMS by then`;

type SeriesReason = Extract<LedgerFinding, { code: 'row-series-unreadable' }>['facts']['reason'];

const SERIES_ADVICE: Readonly<Record<SeriesReason, string>> = {
  'series-missing': 'Type one such as 2026-06.',
  'series-unreadable': 'Type one such as 2026-06.',
  'series-season-missing': 'Say January or June, such as 2026-06.',
  'series-year-missing': 'Add the year, such as 2026-06.',
  'series-two-digit-year': 'Type the year in full, such as 2026-06.',
  'series-years-disagree': 'Its two years are not one winter.',
  'series-month': 'There is no series in that month.',
  'series-not-first-of-month': 'It is a day within a month. Type one such as 2026-06.',
};

const TWICE = 2;

/** Which retake or resit the last one is: the one there is, where a component may be sat twice. */
export const oneOf = (allowed: number): string => (allowed === TWICE ? 'one' : 'last');

/** The resit that a practice sitting uses up: the one there is, or one of several. */
const aResit = (allowed: number): string => (allowed === TWICE ? 'the one resit' : 'one of the resits');

const seasonOf = (series: Series): string => (series.endsWith('-01') ? 'December/January' : 'May/June');

/** Sentences about what is wrong, risky or worth knowing in a learner's ledger. */
const FINDING_SENTENCES: SentencesFor<LedgerFinding> = {
  'row-component-unreadable': ({ row, given }) =>
    `Row ${row}: ${cell(given)} is not a component. Type its number, such as C1.`,
  'row-component-not-held': ({ row, component, subject }) => `Row ${row}: ${titleOf(subject)} has no ${component}.`,
  'row-series-unreadable': ({ row, given, reason }) =>
    `Row ${row}: ${cell(given)} is not a series. ${SERIES_ADVICE[reason]}`,
  'row-result-unreadable': ({ row, given }) =>
    `Row ${row}: ${cell(given)} is not a UMS mark. Type a whole number, X for absent, or leave it blank.`,
  'row-result-above-max': ({ row, given, max }) =>
    `Row ${row}: ${cell(given)} is above the maximum of ${max} UMS. Is it a raw mark?`,
  'row-result-not-out': ({ row, given, because }) =>
    `Row ${row}: ${cell(given)} says that the result is ${because}: no result yet. Type the UMS once it is out.`,
  'row-claim-unreadable': ({ row, given }) =>
    `Row ${row}: ${cell(given)} does not say whether it was claimed. Type Yes or No, or leave it blank.`,
  'two-rows': ({ component, series, rows }) =>
    `${component} ${series} stands in rows ${firstOf(rows.map(String))}. Keep the row with the final result.`,
  'too-many-sittings': ({ component, series, allowed }) =>
    `${component} has ${series.length} results. Only ${allowed} sittings are allowed${allowed === TWICE ? ': the first and one more' : ''}.`,
  'series-not-offered': ({ component, series, isCreativeExternal, saidBy }) =>
    isCreativeExternal
      ? `${component} ${series}: creative subjects have no ${seasonOf(series)} series of their external (${saidBy.join(', ')}).`
      : `${component} ${series}: this subject has no ${seasonOf(series)} series for it (${saidBy.join(', ')}).`,
  'before-first-series': ({ component, series, subject, first }) =>
    `${component} ${series} is before its first series for ${subject}, ${first} (FAQ).`,
  'claim-on-internal': ({ row, component, externalId }) =>
    `Row ${row}: a claim belongs on a ${externalId} row, not on ${component}. It is ignored.`,
  'claim-without-external': ({ externalId, series }) =>
    `Claimed in ${series}, but ${externalId} has no UMS in that series. The claim is ignored.`,
  'claim-on-practice': ({ series, missing }) => `Claimed in ${series}, but ${had(missing)}. The claim is ignored.`,
  'creative-resit': ({ subject }) =>
    `${subject} is listed as creative: the centre guide (CG) says no resit of the external, UR and FAQ say one, in May/June only. Ask Pearson.`,
  'retake-entry-too-many': ({ component, series, allowed }) =>
    `${component} ${series}: ${component} has been sat ${allowed} times already, no retake is left.`,
  'resit-entry-too-many': ({ component, series, allowed }) =>
    `${component} ${series}: ${component} has been sat ${allowed} times already, no resit is left.`,
  'external-absent-later': ({ externalId, series, last }) =>
    `${externalId} ${series} is X: ${externalId} ${last} stays the last with a UMS. Check with Pearson.`,
  'resit-needed': ({ component, series, externalId, external }) =>
    `${component} ${series} came after ${externalId} ${external}: ${externalId} must be sat again in ${series} to meet the terminal rule.`,
  'resit-in-later-series': ({ component, series, externalId, resit }) =>
    `${externalId} was resat in ${resit}, not with ${component} in ${series}. Accepted here (inferred): ask Pearson.`,
  'entered-after-external': ({ component, series, externalId, external, isWithExternal }) =>
    isWithExternal
      ? `${component} ${series} after ${externalId} ${external} is entered only, with ${externalId}: ask Pearson if ${externalId} is then not sat.`
      : `${component} ${series} after ${externalId} ${external} is entered only: ask Pearson whether ${externalId} must be sat again.`,
  'practice-sitting': ({ externalId, series, missing, allowed, left, isResat }) =>
    `Practice sitting: ${externalId} ${series} came before ${listed(missing)} (UR, FAQ: ${externalId} must be sat again; CG: ${externalId} must not come first). ${
      isResat
        ? `It probably used ${aResit(allowed)}`
        : left > 0
          ? `It probably uses ${aResit(allowed)}`
          : `${allowed === TWICE ? 'Both' : 'All'} ${externalId} sittings are used`
    }; ask Pearson.`,
  'no-external-left': ({ component, series, externalId, allowed }) =>
    `${component} ${series} comes after ${externalId} and needs ${externalId} again, but ${allowed === TWICE ? 'both' : 'all'} ${externalId} sittings are used (inferred). Ask Pearson.`,
  'retake-after-claim': ({ component, series, claimed }) =>
    `${component} ${series} is left out: the certificate claimed in ${claimed} stands.`,
  'lower-retake': ({ component, series, ums, counting, countingUms }) =>
    `${component} ${series} (${ums} UMS) is left out: ${counting} (${countingUms} UMS) is higher and counts.`,
  'lower-resit-counts': ({ externalId, series, ums, earlier, earlierUms }) =>
    `${externalId} ${series} (${ums} UMS) counts, though ${externalId} ${earlier} (${earlierUms} UMS) was higher: unclaimed, it can’t be used.`,
  'two-certificates': ({ first, second }) =>
    `Claimed in ${first} and ${second}: the learner uses the better, performance tables count ${first}.`,
  'resit-not-claimed': ({ externalId, claimed, resit }) =>
    `${externalId} ${resit} is not claimed: only the certificate claimed in ${claimed} counts.`,
  'absence-may-count': ({ component, series }) =>
    `${component} ${series} is X. The sources do not say whether an absence uses an attempt: ask Pearson.`,
  'resubmission-is-no-retake': ({ component, series }) =>
    `A resubmission is not a retake: for ${component} ${series} only the final mark is sent.`,
};

/** One sentence for a finding about sittings. */
export const describeFinding = (finding: LedgerFinding): string => {
  const say = FINDING_SENTENCES[finding.code] as (facts: typeof finding.facts) => string;
  return say(finding.facts);
};
