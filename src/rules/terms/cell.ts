/** A cell's value as the workbook hands it over; a blank cell is null or empty text. */
export type CellInput = string | number | boolean | null;

/** True for a cell with nothing in it, or nothing but spaces. The number 0 is never blank. */
export const isBlank = (input: CellInput): boolean => textOf(input) === '';

/** What the cell says, outer spaces dropped and inner ones single; TRUE and FALSE as Excel shows them. */
export const textOf = (input: CellInput): string =>
  typeof input === 'boolean'
    ? input
      ? 'TRUE'
      : 'FALSE'
    : String(input ?? '')
        .trim()
        .replace(/\s+/g, ' ');
