import type { MarkAboveTable, MarkProblem, NoTotal, RawRange, TableProblem, UmsPart, UmsProblem } from '../../rules';
import { inWords, named, quoted } from './phrases';
import type { SentencesFor } from './sentences';

export type MarksProblem = MarkProblem | MarkAboveTable | UmsProblem | NoTotal | TableProblem;

const umsOf = (part: UmsPart, others = 0): string => {
  if (part === 'qualification') return 'a total';
  if (!part.startsWith('all')) return part;
  return others === 1 ? 'the other component' : `the other ${inWords(others)} components`;
};

const MOST_RANGES = 3;

const listed = (ranges: readonly RawRange[]): string => {
  const shown = ranges.slice(0, MOST_RANGES).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return `${shown.join(', ')}${ranges.length > MOST_RANGES ? ' and more' : ''}`;
};

const ofRaw = (raw: number | undefined): string => (raw === undefined ? '' : ` of raw mark ${raw}`);

/** Sentences about raw marks, UMS and tables of them. */
export const MARKS_SENTENCES: SentencesFor<MarksProblem> = {
  'mark-unreadable': ({ text }) =>
    `${quoted(text)} is not a mark. Type a whole number, X for absent, or leave it blank.`,
  'mark-not-whole': ({ text }) => `Mark ${text} is not a whole number. Only whole marks have a UMS.`,
  'mark-negative': ({ text }) => `Mark ${text} is below 0. Type a mark from 0, X for absent, or leave it blank.`,
  'mark-above-max': ({ mark, max, ...key }) => `Mark ${mark} is above the maximum of ${max} for ${named(key)}.`,
  'mark-above-table': ({ mark, max }) => `Mark ${mark} is above the highest raw mark in the table given, ${max}.`,
  'ums-unreadable': ({ text, part, others }) =>
    `${quoted(text)} is not UMS for ${umsOf(part, others)}. Type a whole number, X, or leave it blank.`,
  'ums-not-whole': ({ text, part, others }) =>
    `${text} UMS for ${umsOf(part, others)} is not a whole number. UMS are whole.`,
  'ums-negative': ({ text, part, others }) => `${text} UMS for ${umsOf(part, others)} is below 0. UMS begin at 0.`,
  'ums-above-max': ({ text, part, others, max }) =>
    part === 'qualification' || part.startsWith('all')
      ? `${text} is above the maximum of ${max} UMS for ${umsOf(part, others)}.`
      : `${text} is above the maximum of ${max} UMS for ${part}. Is this a raw mark?`,
  'total-missing-result': ({ component, result }) =>
    `No total: ${component} is ${result === 'X' ? 'absent (X)' : 'blank'}.`,
  'table-empty': () => 'The table has no rows. Give one row for every raw mark from 0.',
  'table-raw-unreadable': ({ text }) =>
    text === ''
      ? 'The raw mark is blank. Type it, or delete the row.'
      : `Raw mark ${quoted(text)} is not a whole number from 0. Correct it.`,
  'table-ums-unreadable': ({ text, raw }) =>
    text === ''
      ? `The UMS${ofRaw(raw)} is blank. Type it.`
      : `The UMS${ofRaw(raw)}, ${quoted(text)}, is not a whole number from 0. Correct it.`,
  'table-ums-above-max': ({ raw, ums, max }) =>
    `The UMS${ofRaw(raw)}, ${ums}, is above the component’s maximum of ${max}.`,
  'table-raw-twice': ({ raw }) => `Raw mark ${raw} stands twice in this table. Delete one of the rows.`,
  'table-raw-missing': ({ ranges, highest }) =>
    `Raw marks missing from this table: ${listed(ranges)}. Every mark from 0 to ${highest} needs a row.`,
  'table-ums-falls': ({ raw, ums, before }) =>
    `Raw mark ${raw} has ${ums} UMS, but a lower mark has ${before}. UMS never fall.`,
};
