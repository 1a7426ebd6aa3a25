import type { ComponentId, EntryFinding } from '../../rules';
import {
  componentInWords,
  counted,
  inFigures,
  inWords,
  listed,
  quoted,
  type SentencesFor,
  seriesInWords,
  ukDay,
  columnsNeeded,
  copiedTable,
  notASeries,
  NO_LEARNER_NAMED,
} from '../wording';
import type { ComponentEntries } from './classEntries';
import type { SeriesEntrant } from './entrants';
import type { EntryIssue, HeldEntry } from './heldEntries';
import type { SinceSent } from './sinceSent';
import type { EntryKind } from '../keys';

const names = (components: readonly ComponentId[]): string => listed(components.map(componentInWords));

/** Sentences about a learner's entries of one series, one for each finding. */
const SENTENCES: SentencesFor<EntryFinding> = {
  'not-offered': ({ component, series }) => `${componentInWords(component)} can’t be sat in ${seriesInWords(series)}.`,
  'result-there': ({ component, series }) =>
    `There is a result of ${componentInWords(component)} in ${seriesInWords(series)} already. Take the entry out.`,
  'attempts-used': ({ component, allowed }) =>
    `${componentInWords(component)} may be sat ${inWords(allowed)} times and has been. Take the entry out.`,
  'attempt-awaited': ({ component, allowed, awaited }) =>
    `${componentInWords(component)} is entered for ${seriesInWords(awaited)} too, without a result yet: with it the ${inWords(allowed)} sittings are used. Wait for that result, or take one of the entries out.`,
  'last-attempt': ({ component, allowed }) =>
    `It is the ${allowed === 2 ? 'second and last' : 'last'} sitting of ${componentInWords(component)}.`,
  'absence-open': ({ component }) =>
    `Absent before in ${componentInWords(component)}. The sources do not say whether an absence uses an attempt: ask Pearson.`,
  'external-not-entered': ({ component, series, externalId }) =>
    `${componentInWords(component)} comes after ${componentInWords(externalId)}: enter ${componentInWords(externalId)} again in ${seriesInWords(series)}, or take the entry out.`,
  'no-external-left': ({ component, series, externalId }) =>
    `${componentInWords(component)} would need ${componentInWords(externalId)} again in ${seriesInWords(series)}, and it can’t be sat then: no sitting of it is left, or the series is not offered. Ask Pearson before the deadline.`,
  'practice-entry': ({ externalId, missing }) =>
    `${names(missing)} not taken by then: ${componentInWords(externalId)} would be a practice sitting, could not count and would have to be sat again. Enter ${names(missing)} too, or take the entry out.`,
  'practice-behind': ({ externalId, sat }) =>
    `${componentInWords(externalId)} of ${seriesInWords(sat)} was a practice sitting: it must be sat again in the series that completes the qualification. Enter it too; where both sittings are used, ask Pearson.`,
  'replaces-earlier': ({ externalId, earlier }) =>
    `${seriesInWords(earlier)} of ${componentInWords(externalId)} is not claimed: once it is sat again, the last sitting counts, even if it is lower.`,
  'creative-resit-open': () =>
    'Creative subject: the centre guide says no resit of the external, two other pages say one, in May/June only. Ask Pearson.',
  'new-assignment': ({ component, series }) =>
    `The retake of ${componentInWords(component)} answers the new assignment of ${seriesInWords(series)}. Work may be adapted from the first sitting where no concern was raised about it.`,
  'claim-without-external': ({ externalId, series }) =>
    `A claim in ${seriesInWords(series)} needs ${componentInWords(externalId)} in that series. Take the claim out, or enter it.`,
  'claim-on-practice': ({ externalId, missing }) =>
    `Claimed, but ${names(missing)} not taken by then: ${componentInWords(externalId)} would be a practice sitting.`,
  'claim-with-external': ({ externalId }) =>
    `${componentInWords(externalId)} is entered and the qualification is not claimed: make the claim with the entry.`,
  'claim-may-wait': ({ externalId }) =>
    `${componentInWords(externalId)} is entered. Claim with the entry, or after the results in the late window; for a resit in May/June, with its entry.`,
  'claim-after-results': ({ externalId, series }) =>
    `The results of ${seriesInWords(series)} are out, ${componentInWords(externalId)} was entered and the qualification is not claimed: claim in the late window while it is open (Edexcel Online only, no fee), else ask Pearson’s customer services.`,
  'claim-in-one-record': ({ series, isInEntries }) =>
    isInEntries
      ? `A claim in ${seriesInWords(series)} stands in BTEC_Entries and not beside the result in BTEC_Sittings. Certificates are worked out from BTEC_Sittings alone: record the claim there too, or withdraw it here.`
      : `A claim in ${seriesInWords(series)} stands in BTEC_Sittings and not in BTEC_Entries. Certificates are worked out from BTEC_Sittings alone: record the claim here, or withdraw it on What next.`,
  'earlier-claim-stands': ({ claimed }) =>
    `The certificate claimed in ${seriesInWords(claimed)} stands, and performance tables count it; a new one needs a claim of its own.`,
  'marked-not-entered': ({ component, series }) =>
    `There is a mark of ${componentInWords(component)} for ${seriesInWords(series)} and no entry.`,
  'candidate-number-missing': () => 'No candidate number.',
  'candidate-number-form': ({ given }) => `${quoted(given)} is not a candidate number: it has four digits.`,
  'candidate-number-shared': ({ given }) => `Candidate number ${given} stands beside another learner as well.`,
  'uci-missing': () => 'No UCI.',
  'uci-form': ({ given }) => `${quoted(given)} is not a UCI: it has 13 characters, the last a letter.`,
  'uci-check-letter': ({ given }) => `The check letter of the UCI ${given} is not right. Compare it.`,
};

/** One sentence for what is found about a learner's entries. */
export const describeEntry = ({ code, facts }: EntryFinding): string =>
  (SENTENCES[code] as (of: typeof facts) => string)(facts);

const KIND: Readonly<Record<EntryKind, string>> = {
  first: 'first sitting',
  retake: 'retake',
  resit: 'resit',
  claim: 'claim',
};

/** What an entry is of: `Component 1, retake`. */
export const entryName = ({ component, kind }: Pick<HeldEntry, 'component' | 'kind'>): string =>
  kind === 'claim' ? 'Claim of the qualification' : `${componentInWords(component)}, ${KIND[kind]}`;

/** What kind an entry is, in a word. */
export const kindWords = (kind: EntryKind): string => KIND[kind];

/** How the entries of a component of a class stand: `Component 1: 18 of 20 entered, 12 sent.` */
export const componentEntriesWords = ({ component, entered, left, sent }: ComponentEntries): string =>
  `${componentInWords(component)}: ${inFigures(entered.length)} of ${inFigures(entered.length + left.length)} entered${
    entered.length === 0 ? '' : `, ${inFigures(sent)} sent`
  }.`;

/** Learners to be entered or claimed for: `20 learners, 2 of them on hidden rows`. */
export const learnersMeant = (entrants: readonly Pick<SeriesEntrant, 'learner'>[]): string => {
  const hidden = entrants.filter(({ learner }) => learner.isHidden).length;
  return `${counted(entrants.length, 'learner')}${hidden === 0 ? '' : `, ${inFigures(hidden)} of them on hidden rows`}`;
};

/** How the claims of a class stand. */
export const claimsWords = (claimed: number, toClaim: number): string =>
  `Claims: ${inFigures(claimed)} recorded${toClaim === 0 ? '' : `, ${inFigures(toClaim)} to make`}.`;

/** How a series stands: `December 2026/January 2027: 120 entries and 40 claims, 3 learners to look at.` */
export const entriesSentence = (
  series: HeldEntry['series'],
  { held, problems }: { readonly held: readonly HeldEntry[]; readonly problems: number },
): string => {
  const name = seriesInWords(series);
  const claims = held.filter(({ kind }) => kind === 'claim').length;
  if (held.length === 0) return `${name}: no entries recorded yet.`;
  const entries = counted(held.length - claims, 'entry', 'entries');
  const found = problems === 0 ? '' : `, ${counted(problems, 'learner')} to put right`;
  return `${name}: ${entries} and ${counted(claims, 'claim')}${found}.`;
};

/** What was sent and what has changed since. */
export const sinceSentences = ({ sent, toSend, toWithdraw, otherKind, last }: SinceSent): readonly string[] => [
  last === undefined
    ? 'Nothing is recorded as sent yet.'
    : `${inFigures(sent.length)} recorded as sent, the last on ${ukDay(last.day)}${last.by === '' ? '' : ` by ${last.by}`}.`,
  ...(toSend.length > 0 ? [`${counted(toSend.length, 'entry or claim', 'entries and claims')} to send.`] : []),
  ...(toWithdraw.length > 0
    ? [`${counted(toWithdraw.length, 'entry or claim', 'entries and claims')} withdrawn since: tell Pearson.`]
    : []),
  ...(otherKind.length > 0
    ? [`${counted(otherKind.length, 'entry', 'entries')} recorded as another kind than they are now.`]
    : []),
];

/** Why a row of BTEC_Entries is not used. */
export const entryIssueWords = ({ code, text, place }: EntryIssue): string => {
  switch (code) {
    case 'learner-missing':
      return NO_LEARNER_NAMED;
    case 'subject-unreadable':
      return `${quoted(text)} is not a subject. Type its code, such as DIT.`;
    case 'component-unreadable':
      return `${quoted(text)} is not a component. Type its number, such as C1.`;
    case 'series-unreadable':
      return notASeries(text);
    case 'kind-unreadable':
      return `${quoted(text)} is not a kind of entry. Type first, retake, resit or claim.`;
    case 'day-unreadable':
      return `${quoted(text)} is not a day. Type it like 15/12/2026.`;
    case 'entry-twice':
      return `${quoted(text)} has this entry twice; the first counts. Delete one row.`;
    case 'table-copied':
      return copiedTable(text, 'BTEC_Entries');
    case 'no-column':
      return columnsNeeded(place.table, text);
  }
};
