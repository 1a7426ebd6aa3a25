/** A cell's value as the workbook hands it over; a blank cell is null or empty text. */
export type CellInput = string | number | boolean | null;

/** True for a cell with nothing in it, or nothing but spaces. The number 0 is never blank. */
export const isBlank = (input: CellInput): boolean => textOf(input) === '';

/** Signs that nobody sees: soft hyphens, spaces without width, and those that turn the direction of writing. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A text without the signs in it that nobody sees. */
export const asSeen = (text: string): string => text.replace(UNSEEN, '');

/** What the cell says, outer spaces dropped and inner ones single; TRUE and FALSE as Excel shows them. */
export const textOf = (input: CellInput): string => {
  if (typeof input === 'string') return asSeen(input).trim().replace(/\s+/g, ' ');
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  return String(input ?? '');
};
