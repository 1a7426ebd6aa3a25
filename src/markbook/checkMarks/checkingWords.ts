import type { ComponentId, ComponentKind, SubjectCode } from '../../rules';
import type { Assessors } from './assessors';
import type { DoubleLearners } from './doubleLearners';
import type { MarkFinding, MarkFindingKind } from './markFinding';
import type { CheckCounts, MarksCheck } from './marksCheck';
import type { MarksDue } from './marksDue';
import type { Work } from '../worked';
import type { Tracker } from '../tracker';
import {
  counted,
  describeProblem,
  describeSample,
  inFigures,
  listed,
  quoted,
  seriesInWords,
  sittingName,
  ukDay,
} from '../wording';

const goesWell = (kind: ComponentKind): string => (kind === 'internal' ? 'can be sent' : 'are in order');

/** What only the teacher can settle: marks of 0 that may be absences, and learners who may stand twice. */
interface ToSettle {
  readonly zerosToAsk: number;
  readonly doubles: number;
}

/** How a component's marks stand, in a sentence: `27 of 30 can be sent. 2 blank, 1 to correct.` */
export const checkSentence = (
  kind: ComponentKind,
  { learners, marked, absent, blank, unfinished, toMend }: CheckCounts,
  { zerosToAsk, doubles }: ToSettle,
): string => {
  if (learners === 0) return 'No learners to check.';
  const good = marked + absent;
  const asked = [
    ...(zerosToAsk === 0 ? [] : [`${counted(zerosToAsk, 'mark')} of 0 to be sure of`]),
    ...(doubles === 0 ? [] : [`${counted(doubles, 'learner')} perhaps entered twice`]),
  ];
  if (good === learners) {
    const parts = [counted(marked, 'mark'), `${inFigures(absent)} X`, ...asked];
    if (doubles > 0) return `${inFigures(good)} of ${inFigures(learners)} rows have a mark or X: ${parts.join(', ')}.`;
    return `${learners === 1 ? '1 of 1' : `All ${inFigures(learners)}`} ${goesWell(kind)}: ${parts.join(', ')}.`;
  }
  const parts = [
    ...(blank === 0 ? [] : [`${inFigures(blank)} blank`]),
    ...(unfinished === 0 ? [] : [`${inFigures(unfinished)} unfinished`]),
    ...(toMend === 0 ? [] : [`${inFigures(toMend)} to correct`]),
    ...asked,
  ];
  return `${inFigures(good)} of ${inFigures(learners)} ${goesWell(kind)}. ${parts.join(', ')}.`;
};

/** Which maximum the marks are checked against. */
export const mostSentence = (
  { most: { max, conversion }, series, component }: MarksCheck,
  subject: SubjectCode,
): string =>
  conversion === undefined
    ? `No UMS table is held for ${subject}, ${sittingName({ component, series })}, so marks are checked against ${max}, the usual maximum.`
    : `Marks are checked against ${max}, the maximum of ${subject}, ${sittingName({ component, series })}.`;

const daysInWords = (daysLeft: number): string => {
  if (daysLeft === 0) return 'That is today.';
  if (daysLeft === 1) return 'That is tomorrow.';
  if (daysLeft === -1) return 'That was yesterday.';
  return daysLeft > 0 ? `${inFigures(daysLeft)} days left.` : `That was ${inFigures(-daysLeft)} days ago.`;
};

/** Until when marks are due, with the days left. */
export const dueSentence = (
  due: MarksDue,
  { series, submission }: Pick<MarksCheck, 'series' | 'submission'>,
): string => {
  if (due.code === 'not-held') {
    const before =
      due.last === undefined
        ? ''
        : ` For ${seriesInWords(due.last.series)} marks and sample were due ${ukDay(due.last.day)}.`;
    return `No date is held for ${seriesInWords(series)}.${before} Look up Pearson’s date and type it in Set up, Dates.`;
  }
  const said = submission.find(({ code }) => code === 'submission-due' || code === 'submission-late');
  const from = due.typedAt === undefined ? '' : ` Typed in ${due.typedAt.sheet} ${due.typedAt.cell}.`;
  return `${said === undefined ? '' : describeSample(said)} ${daysInWords(due.daysLeft)}${from}`;
};

type Kind<Code extends MarkFindingKind['code']> = Extract<MarkFindingKind, { readonly code: Code }>;

const cellsOf = (count: number, of: number): string =>
  of === 1 ? 'the cell' : `${inFigures(count)} of ${inFigures(of)} cells`;

/** What a formula makes a number of that is no mark. */
const WORKED = (work: Work): string => {
  switch (work.code) {
    case 'blank':
      return work.of === 1
        ? 'Shows 0, but the cell it refers to is blank.'
        : `Shows 0, but all ${inFigures(work.of)} cells it adds up are blank.`;
    case 'unfinished':
      return `A sum so far: ${cellsOf(work.blanks, work.of)} it is worked out from are blank.`;
    case 'absent':
      return `X in ${cellsOf(work.absent, work.of)} it is worked out from. If absent for the component, type X here; if not, type 0 there.`;
    case 'text':
      return `${quoted(work.text)} is left out of the sum. Type a number, 0 or X there.`;
    case 'unseen':
      return 'Shows 0, worked out from cells that can’t be followed: it may stand for a blank. Type the mark, 0 or X here.';
  }
};

const SENTENCES: { readonly [Code in MarkFindingKind['code']]: (finding: Kind<Code>) => string } = {
  blank: ({ work }) => (work === undefined ? '' : WORKED(work)),
  worked: ({ work }) => WORKED(work),
  unreadable: ({ problems }) => problems.map(describeProblem).join(' '),
  'above-usual': ({ mark, max }) => `Mark ${mark} is above ${max}.`,
  'maybe-absent': ({ text }) => `${quoted(text)} is not a mark. If it means absent, make it X.`,
  'absence-spelt': ({ text }) => `${quoted(text)} means absent.`,
  zero: ({ absentIn }) => (absentIn.length === 0 ? '0 here.' : `0 here, X for ${listed(absentIn)}.`),
  'number-as-text': ({ text }) => `${quoted(text)} is text.`,
};

/** What is to be looked at in one cell; '' where its heading says it all. */
export const findingSentence = (finding: MarkFinding): string => {
  const say = SENTENCES[finding.code] as (finding: MarkFindingKind) => string;
  return say(finding);
};

/** The findings that are listed together, with their heading and what to do about them. */
export interface FindingSection {
  readonly title: string;
  readonly words: string;
  readonly codes: readonly MarkFindingKind['code'][];
}

/** The lists of findings in their order: what keeps marks from being sent first. */
export const FINDING_SECTIONS: readonly FindingSection[] = [
  {
    title: 'No mark and no X',
    words: 'Type a mark, or X for absent. A learner who is not entered in this series stays blank and is not sent.',
    codes: ['blank'],
  },
  {
    title: 'Not a mark in range',
    words: 'Only whole marks up to the maximum, or X, can be sent.',
    codes: ['unreadable', 'above-usual', 'maybe-absent'],
  },
  {
    title: 'Worked out, but not a mark yet',
    words: 'These formulas show a number although not all they are worked out from is a mark. They are not counted.',
    codes: ['worked'],
  },
  {
    title: 'Absent, but not a capital X',
    words: 'Edexcel Online takes a capital X for absent.',
    codes: ['absence-spelt'],
  },
  {
    title: '0 or absent?',
    words: '0 means attended with nothing creditworthy; absent is X. Say which it is.',
    codes: ['zero'],
  },
  {
    title: 'Numbers stored as text',
    words: 'The add-in reads them, but Excel’s own sums pass them over.',
    codes: ['number-as-text'],
  },
];

const BY: Readonly<Record<DoubleLearners['by'], string>> = {
  uci: 'UCI',
  uln: 'ULN',
  'candidate-number': 'Candidate number',
  name: 'Same name and form',
};

/** What rows that look like one learner have in common. */
export const doubleWords = ({ by, text }: DoubleLearners): string => `${BY[by]}: ${text}`;

/** Who assessed a component, in a sentence. */
export const assessorsSentence = ({ hasColumn, named, unnamed }: Assessors, component: ComponentId): string => {
  if (!hasColumn) {
    return `No column is set up for the assessors of ${component}. With more than one, standardisation must have been held.`;
  }
  if (named.length === 0) return `No assessor is named for ${component}.`;
  const names = listed(named.map(({ name, learners }) => `${name} (${inFigures(learners)})`));
  const rest = unnamed === 0 ? '' : ` ${counted(unnamed, 'learner')} without an assessor.`;
  return `${counted(named.length, 'assessor')}: ${names}.${rest}`;
};

/** That learners in hidden or filtered rows are counted as well; '' where there are none. */
export const hiddenSentence = ({ hidden }: CheckCounts): string =>
  hidden === 0 ? '' : `${counted(hidden, 'learner')} in hidden rows ${hidden === 1 ? 'is' : 'are'} counted too.`;

/** That a cohort is everyone entered, where other trackers hold learners of the subject (MOD-3); '' where none does. */
export const otherTrackersSentence = (others: readonly Pick<Tracker, 'name'>[]): string =>
  others.length === 0
    ? ''
    : `This is one class. The cohort is everyone entered: check ${listed(others.map(({ name }) => name))} too.`;
