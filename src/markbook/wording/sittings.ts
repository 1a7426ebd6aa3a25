import type {
  Certificate,
  ComponentId,
  EntryNotice,
  LedgerFinding,
  LedgerStatus,
  LedgerStep,
  LeftOut,
  Outcome,
  Series,
} from '../../rules';
import { isResitNeeded, textOf, type CellInput } from '../../rules';
import { firstOf, quoted, titleOf } from './phrases';
import type { SentencesFor } from './sentences';
import { listed } from './say';

const cell = (given: CellInput): string => (textOf(given) === '' ? 'a blank' : quoted(textOf(given)));

const had = (missing: readonly ComponentId[]): string => `${listed(missing)} had no UMS by then`;

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
const oneOf = (allowed: number): string => (allowed === TWICE ? 'one' : 'last');

const seasonOf = (series: Series): string => (series.endsWith('-01') ? 'December/January' : 'May/June');

/** Sentences about what is wrong, risky or worth knowing in a learner's ledger. */
const LEDGER_SENTENCES: SentencesFor<LedgerFinding> = {
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
        ? `It probably used the ${oneOf(allowed)} resit`
        : left > 0
          ? `It probably uses the ${oneOf(allowed)} resit`
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

/** Sentences about what may be entered in a coming series and what that would force. */
const ENTRY_SENTENCES: SentencesFor<EntryNotice> = {
  'entry-not-offered': ({ component, series }) => `${component} can’t be sat in ${series}.`,
  'entry-already-there': ({ component, series }) => `${component} is already down for ${series}.`,
  'no-retake-left': ({ component, allowed }) =>
    `${component} may be sat ${allowed} times and has been: no retake is left.`,
  'no-resit-left': ({ component, allowed }) =>
    `${component} may be sat ${allowed} times and has been: no resit is left.`,
  'last-retake': ({ component, allowed }) => `This would be the ${oneOf(allowed)} retake of ${component}.`,
  'last-resit': ({ component, allowed }) => `This would be the ${oneOf(allowed)} resit of ${component}.`,
  'forces-external': ({ externalId, series }) => `It makes ${externalId} due again in ${series}: enter both.`,
  'no-external-for-it': ({ externalId, series }) =>
    `It would need ${externalId} again in ${series}, and no ${externalId} sitting is left for that. Ask Pearson.`,
  'would-be-practice': ({ externalId, missing }) =>
    `${listed(missing)} not taken by then: ${externalId} could not count and would have to be sat again.`,
  'meets-terminal-rule': () => 'It puts the terminal rule right after the later internal.',
  'replaces-earlier-external': ({ externalId, earlier }) =>
    `Unclaimed, ${externalId} ${earlier} can’t be used any more, even if it was higher.`,
  'needs-own-claim': ({ claimed }) =>
    `The certificate claimed in ${claimed} stands; a new one needs a claim of its own.`,
  'creative-resit-open': () =>
    'Creative subject: the centre guide (CG) says no resit of the external, UR and FAQ say one, in May/June only. Ask Pearson.',
};

const statusSentence = (status: LedgerStatus, missing: readonly ComponentId[], externalId: ComponentId): string => {
  switch (status) {
    case 'Check':
      return 'These sittings have problems, so there is no result yet.';
    case 'Incomplete':
      return `No UMS yet for ${listed(missing)}, so there is no result.`;
    case 'Practice only':
      return `The last ${externalId} was a practice sitting, so there is no result.`;
    case 'OK':
      return 'The terminal rule is met and nothing stands in the way of a result.';
    default:
      return `An internal came after the last ${externalId}, so ${externalId} must be sat again.`;
  }
};

const BECAUSE: Readonly<Record<LeftOut['because'], string>> = {
  'no result': 'no result',
  'not the highest': 'not the highest',
  'after the certificate': 'after this certificate',
  'practice sitting': 'a practice sitting',
  'not the last': 'not the last sitting',
  'not claimed': 'not claimed',
  'other certificate': 'used for the other certificate',
};

const leftOutText = (leftOut: readonly LeftOut[]): string =>
  leftOut.length === 0
    ? ''
    : ` Left out: ${leftOut.map(({ series, because }) => `${series} (${BECAUSE[because]})`).join(', ')}.`;

/** Sentences that say how a ledger's outcome was reached, one for each step. */
const LEDGER_STEP_SENTENCES: SentencesFor<LedgerStep> = {
  'status-reached': ({ status, missing, externalId }) => statusSentence(status, missing, externalId),
  'certificate-claimed': ({ series }) => `Certificate claimed in ${series}.`,
  'certificate-by-last-external': ({ externalId, series }) =>
    `Not claimed, so the last ${externalId} chooses the series: ${series}.`,
  'internal-counts': ({ component, series, ums, leftOut }) =>
    `${component} counts its highest UMS: ${ums} from ${series}.${leftOutText(leftOut)}`,
  'external-counts': ({ component, series, ums, leftOut }) =>
    `${component} counts ${ums} UMS from ${series}.${leftOutText(leftOut)}`,
  'terminal-rule-kept': ({ internals, series }) =>
    `${internals.length === 1 ? 'The internal was' : 'Both internals were'} taken by ${series}, so the terminal rule is met.`,
  'total-added': ({ parts, total }) => `${parts.join(' + ')} = ${total} UMS.`,
  'grade-earned': ({ total, grade, minimum }) => `${total} UMS reaches ${grade}, which starts at ${minimum}.`,
  'best-certificate': ({ series }) => `The learner’s better certificate is that of ${series}.`,
  'tables-count-first': ({ series }) => `Performance tables count the first certificate: ${series}.`,
};

const SITTINGS_SENTENCES = { ...LEDGER_SENTENCES, ...ENTRY_SENTENCES, ...LEDGER_STEP_SENTENCES };

/** One sentence for a finding, a notice or a step about sittings. */
export const describeSittings = (what: LedgerFinding | EntryNotice | LedgerStep): string => {
  const say = SITTINGS_SENTENCES[what.code] as (facts: typeof what.facts) => string;
  return say(what.facts);
};

const summed = ({ counting, total }: Certificate): string =>
  `${counting.map(({ component, result, series }) => `${component} ${result} (${series})`).join(' + ')} = ${total}`;

const claimedIn = (series: readonly Series[]): string => (series.length === 0 ? '' : ` Claimed in ${listed(series)}.`);

const withoutResult = ({ status, findings, steps }: Outcome): string => {
  const problems = findings.filter(({ severity }) => severity === 'Problem');
  const [first] = problems;
  if (status === 'Check' && first !== undefined) {
    return problems.length === 1 ? describeSittings(first) : `${problems.length} problems. BTEC.CHECK lists them.`;
  }
  const practice = findings.findLast((finding) => finding.code === 'practice-sitting');
  if (status === 'Practice only' && practice !== undefined) {
    const { externalId, series, missing } = practice.facts;
    return `${externalId} ${series} was a practice sitting: ${had(missing)}. ${externalId} must be sat again.`;
  }
  const needed = findings.findLast((finding) => finding.code === 'resit-needed');
  const [reached] = steps;
  const telling = isResitNeeded(status) && needed !== undefined ? needed : reached;
  return telling === undefined ? '' : describeSittings(telling);
};

/** The one sentence beside a learner's total, grade and status; without a grade while the scale may give none. */
export const outcomeSentence = (outcome: Outcome, isGraded = true): string => {
  const { best, tables, certificates, isClaimed } = outcome;
  if (best === undefined || tables === undefined) return withoutResult(outcome);
  if (certificates.length < 2) return `${summed(best)}.${claimedIn(isClaimed ? [best.series] : [])}`;
  return `Best: ${summed(best)}. Performance tables: ${tables.total}${isGraded ? `, ${tables.grade}` : ''} (${tables.series}).`;
};
