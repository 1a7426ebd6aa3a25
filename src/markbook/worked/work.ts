import type { CellInput } from '../../rules';
import { isFree, type Rest } from './rest';

/** Why a number worked out by a formula is no mark yet, or may be none. */
export type Work =
  /** Nothing stands in any of the cells it is worked out from: Excel makes 0 of that. */
  | { readonly code: 'blank'; readonly of: number }
  /** Some of them are still blank. */
  | { readonly code: 'unfinished'; readonly blanks: number; readonly of: number }
  /** Some of them say absent: whether the learner is absent for the component, only the teacher knows. */
  | { readonly code: 'absent'; readonly absent: number; readonly of: number }
  /** Some of them hold text, which sums pass over. */
  | { readonly code: 'text'; readonly text: string; readonly of: number }
  /** 0, from cells that can't be looked into: it may stand for a blank. */
  | { readonly code: 'unseen' };

/** What is to be said of a number that rests on these cells; undefined where it is what it seems. */
export const workOf = (value: CellInput, rest: Rest): Work | undefined => {
  const { numbers, blanks, absent, texts, isUnseen } = rest;
  const of = numbers + blanks + absent + texts.length;
  const [text] = texts;
  if (isFree(rest)) return undefined;
  if (absent > 0) return { code: 'absent', absent, of };
  if (text !== undefined) return { code: 'text', text, of };
  if (numbers === 0 && blanks > 0 && !isUnseen) return { code: 'blank', of };
  if (blanks > 0 && !isUnseen) return { code: 'unfinished', blanks, of };
  return isUnseen && value === 0 ? { code: 'unseen' } : undefined;
};

const SAID: { readonly [Code in Work['code']]: (work: Extract<Work, { readonly code: Code }>) => string | null } = {
  blank: () => null,
  unfinished: ({ blanks, of }) => `unfinished: ${blanks} of ${of} blank`,
  absent: ({ absent, of }) => `X in ${absent} of ${of}`,
  text: ({ text }) => `“${text}” left out of the sum`,
  unseen: () => '0 or blank?',
};

/** What such a cell counts as wherever marks are read: blank, or a text that nobody takes for a mark. */
export const countedAs = (work: Work): CellInput => {
  const say = SAID[work.code] as (work: Work) => string | null;
  return say(work);
};
