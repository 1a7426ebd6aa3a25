import { counted, listed as andOf, quoted, seriesInWords, sittingName, firstOf } from '../wording';
import type { ListBlocked } from './listStanding';
import type { ListedMarks, MarkTwice, NoMark, NotPlaced } from './listedMarks';
import type { ComponentWish } from './newClassWish';
import { componentsMarked, type NewClassPlan } from './newClassPlan';
import { NONE_IN_LIST } from '../import';

/** What of a list stays open: cells that are no marks, two marks of one learner, a column that is asked about; '' where nothing does. */
const openWords = ({ noMarks, twice, notPlaced }: ListedMarks, asked: number): string => {
  const entries = noMarks.reduce((sum, { times }) => sum + times, 0);
  const without = notPlaced.reduce((sum, { times }) => sum + times, 0);
  const open = [
    ...(asked === 0 ? [] : [`${counted(asked, 'column')} to name`]),
    ...(entries === 0 ? [] : [`${counted(entries, 'entry', 'entries')} to clear up`]),
    ...(twice.length === 0 ? [] : [counted(twice.length, 'mark given twice', 'marks given twice')]),
    ...(without === 0 ? [] : [counted(without, 'mark not taken', 'marks not taken')]),
  ];
  return andOf(open);
};

/** What the list was found to be: `30 learners, with 58 marks for C1 and C2.` Of marks nothing is said before the subject is known, and never that there are none while some are asked about. */
export const newClassSentence = (listed: ListedMarks, hasSubject: boolean, asked: number): string => {
  const learners = counted(listed.learners.length, 'learner');
  if (!hasSubject) return `${learners} in this list.`;
  const open = openWords(listed, asked);
  if (listed.taken === 0) return open === '' ? `${learners}, no marks yet.` : `${learners}: ${open}.`;
  const taken = `${learners}, with ${counted(listed.taken, 'mark')} for ${andOf(componentsMarked(listed))}`;
  return open === '' ? `${taken}.` : `${taken}; ${open}.`;
};

/** What is made, before it is: nothing that is in the workbook is touched. */
export const newSheetWords = ({ sheet, columns, results }: NewClassPlan): string =>
  `Makes the sheet ${quoted(sheet)}: ${andOf(columns.map(({ heading }) => heading))}; by formula ${andOf(results)}. Nothing else in the workbook changes.`;

/** Which tables the results will use: `Results use the UMS tables of May/June 2024.`; those not held yet are named. */
export const seriesWords = (components: readonly ComponentWish[], notHeld: readonly ComponentWish[]): string => {
  const [first] = components;
  const isOne = components.every(({ series }) => series === first?.series);
  const used = `Results use the UMS tables of ${isOne && first !== undefined ? seriesInWords(first.series) : andOf(components.map(sittingName))}`;
  if (notHeld.length === 0) return `${used}.`;
  const missing =
    notHeld.length === components.length ? 'none is held yet' : `not held yet: ${andOf(notHeld.map(sittingName))}`;
  return `${used}; ${missing}. If the marks are of another series, say so below.`;
};

export const makeSheetButton = ({ sheet }: Pick<NewClassPlan, 'sheet'>): string => `Make the sheet ${sheet}`;

/** What the message says afterwards; it names no learner. */
export const madeSheetWords = ({ sheet, columns }: NewClassPlan): string =>
  `Made the sheet ${sheet} with ${counted(columns[0]?.cells.length ?? 0, 'learner')} and set it up.`;

const BECAUSE: Readonly<Record<NoMark['because'], string>> = {
  word: 'is no mark',
  unreadable: 'is no mark',
  'not-whole': 'is not a whole mark',
  negative: 'is below 0',
  'above-max': 'is above the maximum',
};

/** A text that is no mark: `“abs” in C1 is no mark (3 times)`. */
export const noMarkLabel = ({ text, times, component, because }: NoMark): string =>
  `${quoted(text)} in ${component} ${BECAUSE[because]}${times === 1 ? '' : ` (${times} times)`}`;

/** The columns of the list that the sheet does not get; '' where it gets all. */
export const notTakenWords = (headings: readonly string[]): string =>
  headings.length === 0 ? '' : `Not taken from the list: ${andOf(headings)}. Copy to the sheet what is needed there.`;

/** Marks that the sheet has no place for, why, and what to do. */
export const notPlacedWords = (each: NotPlaced): string => {
  const marks = `Not taken from the list: ${counted(each.times, 'mark')}`;
  if (each.because === 'other-series')
    return `${marks} of ${sittingName(each)}. The sheet has one series of a component, ${seriesInWords(each.has)} of this one: choose another below, or import the rest afterwards.`;
  const what = each.because === 'component-unread' ? 'component of the subject' : 'series';
  return each.text === ''
    ? `${marks} beside which no ${what} is named. Name it in the list, and open the list again.`
    : `${marks}: ${quoted(each.text)} is no ${what}. Correct it in the list, and open the list again.`;
};

/** Of whom the list says two different marks: none is taken. */
export const twiceWords = (twice: readonly MarkTwice[]): string =>
  `Two different marks in the list, so left blank: ${firstOf(twice.map(({ learner, component }) => `${learner.shownAs} ${component}`))}.`;

const BLOCKED: Readonly<Record<ListBlocked, string>> = {
  learners: NONE_IN_LIST,
  'a column said': 'Say which column is meant: no column is taken before that.',
  'an identifier': 'Say which column holds the UCI, ULN, candidate number or name: see Columns of the list.',
  'a subject': 'Choose the subject.',
};

/** Why no sheet can be made of a list yet; '' when one can. */
export const blockedWords = (blocked: ListBlocked | undefined): string =>
  blocked === undefined ? '' : BLOCKED[blocked];
