import type {
  GradeCode,
  Conversion,
  EntryNotice,
  EntryOption,
  Outcome,
  QualificationGrade,
  RawMark,
  Series,
} from '../../rules';
import type { ClassListLearner, Kind, KindCounts } from './classList';
import type { ExternalNeeds, NeedsInReach } from './externalNeeds';
import type { LearnerOutlook } from './learnerOutlook';
import { onSheet } from './onSheet';
import type { NoRetake } from './noRetake';
import type { Retake } from './retakes';
import {
  counted,
  describeSittings,
  inFigures,
  inFull,
  listed,
  outcomeSentence,
  seriesInWords,
  sittingInWords,
  NO_LEARNERS,
  NO_OWN_NUMBER,
  capital,
} from '../wording';

/** How the class stands: `32 learners: 2 must resit the external, 21 could gain a grade.` A learner may be counted twice. */
export const classSentence = (learners: number, counts: KindCounts, holdsSittings: boolean): string => {
  if (learners === 0) return NO_LEARNERS;
  const all = counted(learners, 'learner');
  if (!holdsSittings) return `No sittings are held yet for ${all}.`;
  const parts = [
    [counts['grade in reach'], `${inFigures(counts['grade in reach'])} could gain a grade`],
    [counts['resit owed'], `${inFigures(counts['resit owed'])} must resit the external`],
    [counts.incomplete, `${inFigures(counts.incomplete)} without a result yet`],
    [counts['to claim'], `${inFigures(counts['to claim'])} not claimed`],
    [counts['to put right'], counted(counts['to put right'], 'record to put right', 'records to put right')],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return told.length === 0 ? `${all}: nothing left to enter or to claim.` : `${all}: ${told.join(', ')}.`;
};

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'to put right': 'To put right',
  'resit owed': 'Must resit the external',
  'grade in reach': 'Could gain a grade',
  incomplete: 'No result yet',
  'to claim': 'Not claimed',
};

/** A choice of the class list's filter: `Must resit the external (2)`. */
export const kindChoice = (kind: Kind, counts: KindCounts): string =>
  `${KIND_NAMES[kind]} (${inFigures(counts[kind])})`;

const inReach = ({
  component,
  worth,
  conversion,
  more,
  forces,
  externalId,
}: NonNullable<ClassListLearner['nearest']>): string => {
  const also = forces === 'external' ? `, and ${externalId} again` : '';
  return `${worth.gradeNow}, ${worth.totalNow} UMS. ${component}: ${worth.neededForNext ?? 0} of ${conversion.max} reaches ${worth.nextGrade ?? ''}, ${more > 0 ? `${counted(more, 'mark')} more` : 'no more than now'}${also}.`;
};

const missingSentence = ({ learner, held, outcome }: LearnerOutlook): string => {
  if (learner.key === undefined) return `${capital(NO_OWN_NUMBER)}, so no sitting can be kept.`;
  return held.length === 0 ? 'No sitting held.' : inFull(outcomeSentence(outcome));
};

const problemsSentence = ({ outcome, held }: LearnerOutlook): string => {
  const problems = outcome.findings.filter(({ severity }) => severity === 'Problem');
  const [first] = problems;
  return first === undefined || problems.length > 1
    ? `${counted(problems.length, 'problem')} in the record of sittings.`
    : inFull(describeSittings(onSheet(first, held)));
};

/** What a learner's row in the class list says, for the kind that is looked at. */
export const listedWords = ({ outlook, nearest }: ClassListLearner, kind: Kind | undefined): string => {
  const { outcome, claimable } = outlook;
  const { best } = outcome;
  switch (kind) {
    case 'to put right':
      return problemsSentence(outlook);
    case 'grade in reach':
      return nearest === undefined ? '' : inReach(nearest);
    case 'incomplete':
      return missingSentence(outlook);
    case 'resit owed':
      return inFull(outcomeSentence(outcome));
    case 'to claim': {
      const open = claimable
        .filter(({ onlyBeforeResit }) => !onlyBeforeResit)
        .map(({ series }) => seriesInWords(series));
      return `${best?.grade ?? ''}, ${best?.total ?? 0} UMS: not claimed in ${listed(open)}.`;
    }
    case undefined:
      return best === undefined ? '' : `${best.grade}, ${best.total} UMS.`;
  }
};

/** What a learner's ledger comes to: `L2P with 205 UMS, not claimed.` */
export const standingSentence = (outlook: LearnerOutlook): string => {
  const { outcome } = outlook;
  const { best, tables, certificates, isClaimed, status } = outcome;
  if (best === undefined || tables === undefined) {
    if (status === 'Incomplete') return missingSentence(outlook);
    return `no result. ${status === 'Check' ? problemsSentence(outlook) : inFull(outcomeSentence(outcome))}`;
  }
  if (!isClaimed) return `${best.grade} with ${best.total} UMS, not claimed.`;
  if (certificates.length < 2) return `${best.grade} with ${best.total} UMS, claimed in ${seriesInWords(best.series)}.`;
  return `${best.grade} with ${best.total} UMS, the better of two claims (${seriesInWords(best.series)}). Performance tables count ${seriesInWords(tables.series)}: ${tables.grade}.`;
};

const noticeWords = (notice: EntryNotice): string => inFull(describeSittings(notice));

/** What a component's entry leads to, or why there can be none. */
export const entrySentences = ({ refusals, consequences }: EntryOption): readonly string[] =>
  refusals.length > 0 ? refusals.map(noticeWords) : ['It can be entered.', ...consequences.map(noticeWords)];

const needs = (raw: RawMark | undefined, max: number, aim: string): string =>
  raw === undefined ? `can’t ${aim}, even with ${max} of ${max}` : `needs ${raw} of ${max} to ${aim}`;

const externalWords = (
  { floor, lift }: NonNullable<Retake['worth']['external']>,
  max: number,
  now: QualificationGrade,
  next: GradeCode | undefined,
): string => {
  const keeps = needs(floor, max, `keep ${now}`);
  return next === undefined ? keeps : `${keeps}; it ${needs(lift, max, `reach ${next}`)}`;
};

const comparedWords = (now: RawMark | undefined, more: number | undefined): string => {
  if (now === undefined || more === undefined) return '';
  const apart = more < 0 ? `${-more} less` : `${more} more`;
  return `: ${apart} than ${now}, what its UMS is worth there`;
};

const nextSentence = ({ component, worth, conversion, now, more, isForNewClaim }: Retake): string => {
  const { nextGrade, neededForNext, gradeNow } = worth;
  if (nextGrade === undefined) return `${gradeNow} is the highest grade there is.`;
  const others = isForNewClaim ? 'with the internals at their highest' : 'with the others as they are';
  if (neededForNext === undefined) {
    return `Even ${conversion.max} of ${conversion.max} on ${component} does not reach ${nextGrade}, ${others}.`;
  }
  return `${neededForNext} of ${conversion.max} on ${component} reaches ${nextGrade}, ${others}${comparedWords(now, more)}.`;
};

const beyondSentences = ({ beyond, conversion }: Retake): readonly string[] =>
  beyond.length === 0
    ? []
    : [
        `${listed([...beyond].reverse().map(({ grade, mark }) => `${grade} needs ${mark ?? 0} of ${conversion.max}`))}.`,
      ];

const forcedSentences = (
  { component, worth, forces, externalId }: Retake,
  external: number | undefined,
): readonly string[] => {
  if (forces !== 'external') return [];
  const { external: asNow, externalWithFullGain: full, gradeNow, nextGrade } = worth;
  if (asNow === undefined || full === undefined || external === undefined) {
    return [`${externalId} has to be sat again with it. Choose a series for ${externalId} to see what it would need.`];
  }
  return [
    `${externalId} has to be sat again with it, and the new ${externalId} counts.`,
    `If ${component} does not rise, ${externalId} ${externalWords(asNow, external, gradeNow, nextGrade)}.`,
    `With full marks on ${component}, ${externalId} ${externalWords(full, external, gradeNow, nextGrade)}.`,
  ];
};

const resitSentences = (
  { component, worth, conversion, externalId }: Retake,
  isClaimed: boolean,
): readonly string[] => {
  if (component !== externalId || worth.external === undefined || isClaimed) return [];
  return [
    `Unclaimed, the resit counts even if it is lower: it ${needs(worth.external.floor, conversion.max, `keep ${worth.gradeNow}`)}.`,
  ];
};

/** Whether another sitting is worth it, in sentences: the gain, the marks that move the grade, the external it forces (WHATIF-3). */
export const retakeSentences = (
  retake: Retake,
  { outcome, externalMax }: { readonly outcome: Outcome; readonly externalMax: number | undefined },
): readonly string[] => {
  if (retake.forces === 'external, none left') {
    const { externalId } = retake;
    return [`It would need ${externalId} again, and no ${externalId} sitting is left for that. Ask Pearson.`];
  }
  const { gain } = retake.worth;
  const claimed = outcome.isClaimed ? outcome.certificates.map(({ series }) => seriesInWords(series)) : [];
  return [
    gain === 0 ? 'The UMS that counts is the highest there is.' : `It could add up to ${gain} UMS.`,
    nextSentence(retake),
    ...beyondSentences(retake),
    ...forcedSentences(retake, externalMax),
    ...resitSentences(retake, outcome.isClaimed),
    ...(claimed.length === 0 ? [] : [`What was claimed in ${listed(claimed)} stands, whatever comes of it.`]),
  ];
};

/** What the external owed needs for each grade, the highest that is secured said once: `L2P: 40 of 60`. */
export const externalNeedsWords = (
  { outOfReach, open, secured }: NeedsInReach,
  { max, component }: Pick<Conversion, 'max' | 'component'>,
): readonly string[] => [
  ...(outOfReach.length === 0 ? [] : [`${listed(outOfReach)}: out of reach`]),
  ...open.map(({ grade, mark }) => `${grade}: ${mark} of ${max}`),
  ...(secured === undefined || secured === 'U' ? [] : [`${secured}: secured, if ${component} is sat`]),
  ...(open.length === 0 && secured === undefined ? ['No grade is in reach.'] : []),
];

/** What the ledger holds of others when it holds nothing of this class; '' when it is empty. */
export const othersSentence = (rows: number): string =>
  rows === 0
    ? ''
    : `The record of sittings holds ${counted(rows, 'sitting')} of learners who are not in this class, or whose identifiers are written otherwise there.`;

/** Which conversion a question is answered under. */
export const underSentence = (conversion: Conversion): string =>
  `Read with ${sittingInWords(conversion)}, out of ${conversion.max}.`;

/** Why no sitting can be weighed up; '' where at least one can. */
export const noRetakeSentence = (none: NoRetake | undefined, coming: Series): string => {
  switch (none?.code) {
    case undefined:
      return '';
    case 'no-result':
      return 'There is no result yet to compare with.';
    case 'nothing-open':
      return `Nothing can be entered in ${seriesInWords(coming)}.`;
    case 'no-series':
      return `Choose a series for ${listed(none.components)} below: marks are read with its UMS table.`;
  }
};

/** What the needed marks of an external that is owed start from. */
export const externalNeedsHeading = ({ internals, conversion }: ExternalNeeds, coming: Series): string => {
  const [first, ...others] = internals;
  const known = [
    ...(first === undefined ? [] : [`${first.result} UMS on ${first.component}`]),
    ...others.map(({ component, result }) => `${result} on ${component}`),
  ];
  return `With ${listed(known)}, ${conversion.component} in ${seriesInWords(coming)} needs:`;
};
