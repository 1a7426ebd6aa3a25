import type { CellEntry } from './edit';

export type TypedEntry = string | number | boolean | null;

/** Letters only, which Excel never takes for a number, a date, a formula or an error. */
const SURELY_TEXT = /^\p{L}[\p{L}\p{M} .,’'()&-]*$/u;
const LOGICAL = /^(true|false)$/i;
const LOOKS_LIKE_A_FORMULA = /^[=+\-@']/;

const isSurelyText = (text: string, numberFormat: string | undefined): boolean => {
  if (LOOKS_LIKE_A_FORMULA.test(text)) return false;
  return numberFormat === '@' || (SURELY_TEXT.test(text) && !LOGICAL.test(text));
};

const asText = (text: string, numberFormat: string | undefined): string =>
  text === '' || isSurelyText(text, numberFormat) ? text : `'${text}`;

/** True for an entry that Excel calculates. */
export const isFormula = (entry: CellEntry): boolean =>
  typeof entry === 'string' && entry.length > 1 && entry.startsWith('=');

/** The entry as it is handed to Excel, which reads strings as if typed: text gets an apostrophe where Excel would make something else of it. */
export const typedEntry = (entry: CellEntry, numberFormat?: string): TypedEntry => {
  if (typeof entry === 'object' && entry !== null) return asText(entry.text, numberFormat);
  if (typeof entry !== 'string' || isFormula(entry)) return entry;
  return asText(entry, numberFormat);
};

/** Excel keeps one kind of line break in a cell. */
const inOneKind = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What the formula bar is expected to show for an entry; undefined where the cell is left alone. */
const expected = (entry: Exclude<CellEntry, null>): string | number | boolean =>
  typeof entry === 'object' ? entry.text : entry;

/** Whether a cell now holds what was written. Excel may spell a formula its own way. */
export const isTaken = (entry: CellEntry, found: string | number | boolean): boolean => {
  if (entry === null) return true;
  if (isFormula(entry)) return typeof found === 'string' && found.startsWith('=');
  return inOneKind(String(expected(entry))) === inOneKind(String(found));
};
