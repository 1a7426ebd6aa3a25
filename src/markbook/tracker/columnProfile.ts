import { checkUci, isBlank, isUln, gradeIn, readAbsence, readWhole, textOf } from '../../rules';
import type { SheetCells } from './cellsOf';

/** What the cells below a heading look like, in counts. */
export interface ColumnProfile {
  readonly filled: number;
  readonly wholes: number;
  readonly least: number;
  readonly most: number;
  readonly absent: number;
  readonly grades: number;
  readonly ucis: number;
  readonly ucisWithLetter: number;
  readonly ulns: number;
  readonly candidateNumbers: number;
  readonly forms: number;
  readonly words: number;
  readonly different: number;
  /** Three of the whole numbers below, as text; never a name. */
  readonly examples: readonly string[];
  /** The first formula found, for what a column works out. */
  readonly formula: string | undefined;
}

const CANDIDATE_NUMBER = /^\d{4}$/;
const FORM = /^(year ?)?(7|8|9|10|11|12|13)[ \-./]?[a-z]{1,4}\d?$/i;
const WORDS = /^\p{L}[\p{L}'’\-.]*([,:]? \p{L}[\p{L}'’\-.]*){0,4}$/u;
/** Enough to know a column by; thousands of rows say no more. */
const ENOUGH_ROWS = 400;

const EXAMPLES = 3;

const FEWEST_ALIKE = 3;

/** True for one number in every row, as a column of maxima has it. */
export const isOneNumber = ({ filled, wholes, different, most }: ColumnProfile): boolean =>
  filled >= FEWEST_ALIKE && wholes === filled && different === 1 && most > 0;

/** Looks at a column's cells in the learners' rows. */
export const columnProfile = (cells: SheetCells, column: number, rows: readonly number[]): ColumnProfile => {
  const looked = rows.slice(0, ENOUGH_ROWS);
  const filled = looked.map((row) => cells.valueAt(row, column)).filter((value) => !isBlank(value));
  const wholes = filled.flatMap((value) => {
    const whole = readWhole(value);
    return whole.ok ? [whole.value] : [];
  });
  const texts = filled.map(textOf);
  const count = (is: (text: string) => boolean): number => texts.filter(is).length;
  const formula = looked.map((row) => cells.formulaAt(row, column)).find((each) => String(each).startsWith('='));
  return {
    filled: filled.length,
    wholes: wholes.length,
    least: wholes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    most: wholes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    absent: count((text) => readAbsence(text) === 'X'),
    grades: filled.filter((value) => typeof value === 'string' && gradeIn(value) !== undefined).length,
    ucis: count((text) => checkUci(text) === 'right' || checkUci(text) === 'no-check-letter'),
    ucisWithLetter: count((text) => checkUci(text) === 'right'),
    ulns: count(isUln),
    candidateNumbers: count((text) => CANDIDATE_NUMBER.test(text)),
    forms: count((text) => FORM.test(text)),
    words: count((text) => WORDS.test(text)),
    different: new Set(texts).size,
    examples: [...new Set(wholes.map(String))].slice(0, EXAMPLES),
    formula: formula === undefined ? undefined : String(formula),
  };
};
