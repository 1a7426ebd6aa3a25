import { textOf, type CellInput } from '../terms/cell';

const YES: ReadonlySet<string> = new Set(['TRUE', 'Y', 'YES', '✓', '1']);
const NO: ReadonlySet<string> = new Set(['', 'FALSE', 'N', 'NO', '0']);

/** Whether a cell says that the qualification was claimed; null when it says neither yes nor no. */
export const readClaim = (input: CellInput): boolean | null => {
  const text = textOf(input).toUpperCase();
  return YES.has(text) ? true : NO.has(text) ? false : null;
};
