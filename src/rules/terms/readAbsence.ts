import { textOf, type CellInput } from './cell';

const ABSENT = new Set(['X', 'ABS', 'ABSENT']);

/** `X` for a learner marked absent, `blank` for a cell with nothing in it, null when something else stands there. */
export const readAbsence = (input: CellInput): 'X' | 'blank' | null => {
  const text = textOf(input).toUpperCase();
  if (text === '') return 'blank';
  return ABSENT.has(text) ? 'X' : null;
};
