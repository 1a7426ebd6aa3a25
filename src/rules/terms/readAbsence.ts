import { textOf, type CellInput } from './cell';

/** What stands for an absence, in capitals. */
export const ABSENT_WORDS: readonly string[] = ['X', 'ABS', 'ABSENT'];

/** `X` for a learner marked absent, `blank` for a cell with nothing in it, null when something else stands there. */
export const readAbsence = (input: CellInput): 'X' | 'blank' | null => {
  const text = textOf(input).toUpperCase();
  if (text === '') return 'blank';
  return ABSENT_WORDS.includes(text) ? 'X' : null;
};
