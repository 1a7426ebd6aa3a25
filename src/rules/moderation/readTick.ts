import { textOf, type CellInput } from '../terms/cell';

const TICKED: ReadonlySet<string> = new Set(['TRUE', 'Y', 'YES', 'X', '✓', '1']);
const NOT_TICKED: ReadonlySet<string> = new Set(['', 'FALSE', 'N', 'NO', '0']);

/** Whether a cell is the tick that Pearson's system put beside a learner; null when it can't be read. */
export const readTick = (input: CellInput): boolean | null => {
  const text = textOf(input).toUpperCase();
  return TICKED.has(text) ? true : NOT_TICKED.has(text) ? false : null;
};
