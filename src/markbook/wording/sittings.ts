import type { EntryNotice, LedgerFinding, LedgerStep, LeftOut } from '../../rules';
import { describeFinding, oneOf } from './ledgerFindings';
import { statusSentence } from './outcomeSentence';
import type { SentencesFor } from './sentences';
import { listed } from './say';

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
  'status-reached': statusSentence,
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

const SENTENCES = { ...ENTRY_SENTENCES, ...LEDGER_STEP_SENTENCES };

const isNoFinding = (what: LedgerFinding | EntryNotice | LedgerStep): what is EntryNotice | LedgerStep =>
  what.code in SENTENCES;

/** One sentence for a finding, a notice or a step about sittings. */
export const describeSittings = (what: LedgerFinding | EntryNotice | LedgerStep): string => {
  if (!isNoFinding(what)) return describeFinding(what);
  const say = SENTENCES[what.code] as (facts: typeof what.facts) => string;
  return say(what.facts);
};
