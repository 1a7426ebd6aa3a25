import { withLeadingZeros } from '../../rules';
import type { Learner } from '../tracker';
import type { CheckedMark } from './checkedMark';

/** Edexcel Online saves so many learners at a time; with more it may time out (SUP). */
const BLOCK = 20;

/** One line to type: a mark, a capital X, or nothing while there is no mark that can be typed. */
export interface TypingRow {
  readonly learner: Learner;
  readonly candidateNumber: string;
  readonly name: string;
  readonly mark: number | 'X' | undefined;
  /** Why there is nothing to type. */
  readonly gap?: 'blank' | 'unreadable';
}

/** What can be counted and added up after typing, to read back. */
export interface TypingTotals {
  readonly learners: number;
  readonly marks: number;
  readonly absent: number;
  readonly missing: number;
  /** The marks added up; X and gaps add nothing. */
  readonly sum: number;
}

export interface TypingBlock {
  readonly number: number;
  readonly rows: readonly TypingRow[];
  readonly totals: TypingTotals;
}

/** A component's marks in the order of typing, in blocks. */
export interface TypingList {
  readonly blocks: readonly TypingBlock[];
  readonly totals: TypingTotals;
  readonly gaps: readonly TypingRow[];
  /** Learners without a candidate number stand at the end. */
  readonly withoutNumber: number;
}

const nameOf = ({ fullName, surname, forename }: Learner): string =>
  fullName.trim() === '' ? [surname, forename].filter((part) => part.trim() !== '').join(': ') : fullName;

/** The line that a checked mark makes: what can't be read is a gap, never a guess. */
export const typingRow = ({ learner, read }: CheckedMark): TypingRow => {
  const row = { learner, candidateNumber: withLeadingZeros(learner.candidateNumber), name: nameOf(learner) };
  if (!read.ok) return { ...row, mark: undefined, gap: 'unreadable' };
  return read.value === 'blank' ? { ...row, mark: undefined, gap: 'blank' } : { ...row, mark: read.value };
};

const byNumber = (a: TypingRow, b: TypingRow): number => {
  if (a.candidateNumber === '' || b.candidateNumber === '') {
    return Number(a.candidateNumber === '') - Number(b.candidateNumber === '');
  }
  return a.candidateNumber.localeCompare(b.candidateNumber, 'en-GB', { numeric: true });
};

const totalsOf = (rows: readonly TypingRow[]): TypingTotals => {
  const marks = rows.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : []));
  const absent = rows.filter(({ mark }) => mark === 'X').length;
  return {
    learners: rows.length,
    marks: marks.length,
    absent,
    missing: rows.length - marks.length - absent,
    sum: marks.reduce((sum, mark) => sum + mark, 0),
  };
};

/** Puts marks into the order of typing. Blanks are kept as gaps, or left out where they are no entries. */
export const typingList = (
  marks: readonly CheckedMark[],
  { withBlanks }: { readonly withBlanks: boolean },
): TypingList => {
  const rows = marks
    .map(typingRow)
    .filter(({ gap }) => withBlanks || gap !== 'blank')
    .sort(byNumber);
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index): TypingBlock => {
    const members = rows.slice(index * BLOCK, (index + 1) * BLOCK);
    return { number: index + 1, rows: members, totals: totalsOf(members) };
  });
  return {
    blocks,
    totals: totalsOf(rows),
    gaps: rows.filter(({ gap }) => gap !== undefined),
    withoutNumber: rows.filter(({ candidateNumber }) => candidateNumber === '').length,
  };
};
