import { textOf, type CellInput } from './cell';

/** What a Unique Candidate Identifier's form says: whole and right, without its check letter, with a wrong one, or no UCI. */
export type UciCheck = 'right' | 'no-check-letter' | 'wrong-check-letter' | 'not-a-uci';

/** Centre 5, board 1, year 2, candidate 4, check letter 1 (the last may be absent). */
const FORM = /^[0-9]{5}[0-9A-Z][0-9]{6}[A-Z]?$/;
const SIGNS_BEFORE_LETTER = 12;
const CHECK_LETTERS = 'ABCDEFGHKLMRTVWXY';
const FIRST_WEIGHT = 16;

const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 'A'.charCodeAt(0) + 1);

/** Checks the form of a UCI and its check letter. Another centre's number in it is no error. */
export const checkUci = (input: CellInput): UciCheck => {
  const text = textOf(input).toUpperCase();
  if (!FORM.test(text)) return 'not-a-uci';
  const letter = text.slice(SIGNS_BEFORE_LETTER);
  if (letter === '') return 'no-check-letter';
  const signs = Array.from(text.slice(0, SIGNS_BEFORE_LETTER));
  const sum = signs.reduce((total, sign, place) => total + valueOf(sign) * (FIRST_WEIGHT - place), 0);
  return CHECK_LETTERS[sum % CHECK_LETTERS.length] === letter ? 'right' : 'wrong-check-letter';
};
