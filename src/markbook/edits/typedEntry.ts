import type { CellEntry } from './edit';

export type TypedEntry = string | number | boolean | null;

/** Letters only, which Excel never takes for a number, a date, a formula or an error. */
const SURELY_TEXT = /^\p{L}[\p{L}\p{M} .,’'()&-]*$/u;
const LOGICAL = /^(true|false)$/i;
/** Also behind blanks: a program that tidies them away would be left with a formula. */
const LOOKS_LIKE_A_FORMULA = /^\s*[=+\-@']/;

const isSurelyText = (text: string, numberFormat: string | undefined): boolean => {
  if (LOOKS_LIKE_A_FORMULA.test(text)) return false;
  return numberFormat === '@' || (SURELY_TEXT.test(text) && !LOGICAL.test(text));
};

const asText = (text: string, numberFormat: string | undefined): string =>
  text === '' || isSurelyText(text, numberFormat) ? text : `'${text}`;

/** True where the formula bar shows what looks like a formula; its cell's value tells whether it is one. */
export const isFormula = (shown: string | number | boolean): boolean =>
  typeof shown === 'string' && shown.length > 1 && shown.startsWith('=');

/** The entry as it is handed to Excel, which reads strings as if typed: text gets an apostrophe where Excel would make something else of it. */
export const typedEntry = (entry: CellEntry, numberFormat?: string): TypedEntry => {
  if (typeof entry === 'object' && entry !== null) return entry.formula;
  return typeof entry === 'string' ? asText(entry, numberFormat) : entry;
};

/** Excel keeps one kind of line break in a cell. */
const inOneKind = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Whether a cell now holds what was written. Excel may spell a formula its own way. */
export const isTaken = (entry: CellEntry, found: string | number | boolean): boolean => {
  if (entry === null) return true;
  if (typeof entry === 'object') return isFormula(found);
  return inOneKind(String(entry)) === inOneKind(String(found));
};
