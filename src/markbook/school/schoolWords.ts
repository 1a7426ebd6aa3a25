import type { Due } from './due';
import { isScaleOpen, type SchoolCounts } from './schoolCounts';
import type { SchoolLine, SchoolNeed } from './schoolLine';
import type { SubjectCode } from '../../rules';
import { partsInWords } from '../sent';
import { capital, counted, firstOf, inFigures, sittingName, titleOf, ukDay, daysLeftWords } from '../wording';

/** A date as a line has it: `Marks and sample: 15 days left (15/12/2026)`. */
export const dueWords = ({ event, day: on, daysLeft }: Due): string =>
  `${capital(event)}: ${daysLeftWords(daysLeft)} (${ukDay(on)})`;

/** What a line is of: `Component 1, May/June 2026`. */
export const lineName = (line: Pick<SchoolLine, 'component' | 'series'>): string => sittingName(line);

const sampleNeed = ({ sample }: Pick<SchoolLine, 'sample'>): string => {
  if (sample === undefined || !('ticked' in sample)) return 'sample not complete';
  if ('adds' in sample) {
    const { adds, replaces } = sample;
    const parts = [...(adds > 0 ? [`${adds} to add`] : []), ...(replaces > 0 ? [`${replaces} to replace`] : [])];
    return `sample: ${parts.join(', ')}`;
  }
  const { ticked, size } = sample;
  return `sample: ${ticked === 0 ? 'none' : inFigures(ticked)} of ${size} ticked`;
};

/** What is needed, short enough for a list: `3 marks missing`. */
const schoolNeedWords = ({ code, count = 0 }: SchoolNeed, line: SchoolLine): string => {
  switch (code) {
    case 'marks':
      return `${counted(count, 'mark')} missing`;
    case 'besides':
      return `${counted(count, 'learner')} entered, their marks in no class of this series`;
    case 'sample':
      return sampleNeed(line);
    case 'standardisation':
      return `standardisation of ${line.standardisation?.assessors ?? 0} assessors not recorded`;
    case 'sending':
      return `${partsInWords(line.sent?.open ?? [])} not recorded as sent`;
    case 'changed':
      return 'marks changed since they were sent';
    case 'entries':
      return `${counted(count, 'entry', 'entries')} not sent`;
    case 'not-entered':
      return `${counted(count, 'learner')} not entered`;
    case 'claims':
      return `${counted(count, 'claim')} open`;
    case 'results':
      return `${counted(count, 'result')} not imported`;
    case 'series':
      return 'no series chosen';
    case 'table':
      return 'UMS table missing';
  }
};

/** What is needed with the day by which: `3 marks missing, 15 days left`. */
export const needWithDays = (need: SchoolNeed, line: SchoolLine): string => {
  const words = capital(schoolNeedWords(need, line));
  return need.due === undefined ? words : `${words}, ${daysLeftWords(need.due.daysLeft)}`;
};

const NONE = '–';

const SAMPLE: Readonly<Record<NonNullable<SchoolLine['sample']>['code'], string>> = {
  nobody: 'no marks yet',
  'no-size': 'size not held',
  everyone: 'everyone',
  'none-ticked': 'none ticked',
  'to-change': 'to change',
  'too-few': 'too few',
  complete: 'complete',
};

const standardisationWords = ({ standardisation }: SchoolLine): string => {
  if (standardisation === undefined) return NONE;
  const { assessors, on } = standardisation;
  if (on !== undefined) return ukDay(on);
  if (assessors === 0) return 'no assessor named';
  return assessors === 1 ? 'one assessor' : 'not recorded';
};

const sentWords = ({ sent }: SchoolLine): string => {
  if (sent === undefined) return NONE;
  const days = [...sent.parts.values()].map(({ sentOn }) => sentOn).sort();
  const last = days.at(-1);
  if (last === undefined) return 'not recorded';
  return sent.open.length === 0 ? ukDay(last) : `${partsInWords([...sent.parts.keys()])} only`;
};

const entriesWords = ({ entries: { recorded, sent }, learners }: SchoolLine): string =>
  recorded === 0 ? 'none recorded' : `${inFigures(sent)} of ${inFigures(learners)} sent`;

/** An external's marks are Pearson's: none of them is missing here. */
const marksWords = ({ kind, marks, isPlanned, isBesides }: SchoolLine): string => {
  if (kind === 'external') return NONE;
  if (marks === undefined) return isBesides === true ? 'not of this series' : 'no column';
  if (!isPlanned) return 'not begun';
  const missing = marks.blank + marks.unreadable;
  return missing === 0 ? 'all there' : inFigures(missing);
};

const TABLE: Readonly<Record<SchoolLine['table'], string>> = {
  held: 'held',
  missing: 'not held',
  'no series': 'held, series not chosen',
};

/** That the UMS scale of some subjects is not compared with their specification yet; '' where all are. */
export const scaleSentence = (subjects: readonly SubjectCode[]): string =>
  subjects.length === 0
    ? ''
    : `The UMS scale is not compared with the specification yet: ${firstOf(subjects.map(titleOf))}. Grades there are unconfirmed.`;

/** The facts of a line as a table has them, in the order of its columns. */
export const lineFacts = (line: SchoolLine): readonly (readonly [heading: string, words: string])[] => [
  ['Marks missing', marksWords(line)],
  ['Date', line.next === undefined ? 'none held' : dueWords(line.next)],
  ['Sample', line.sample === undefined ? NONE : SAMPLE[line.sample.code]],
  ['Standardisation', standardisationWords(line)],
  ['Sent', sentWords(line)],
  ['Entries', entriesWords(line)],
  ['Claims open', line.claimsOpen === undefined ? NONE : inFigures(line.claimsOpen)],
  ['Results', `${inFigures(line.results)} of ${inFigures(line.learners)}`],
  ['UMS table', TABLE[line.table]],
  ['UMS scale', isScaleOpen(line) ? 'to compare' : line.scale],
];

/** How the school stands: `6 classes: 7 of 17 components need you.` */
export const schoolSentence = ({ classes, components, needing }: SchoolCounts): string => {
  const all = counted(classes, 'class', 'classes');
  return needing === 0
    ? `${all}: nothing needs you now.`
    : `${all}: ${inFigures(needing)} of ${counted(components, 'component')} ${needing === 1 ? 'needs' : 'need'} you.`;
};
