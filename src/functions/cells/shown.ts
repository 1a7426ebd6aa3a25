import type { Answer, Scale } from '../../rules';
import type { Problem } from '../../markbook/wording/problem';
import { cellError } from './cellError';
import type { ShownCell } from './shownRange';

/** What a cell shows for an answer: its value, or the first of its problems as an error. */
export const shown = (answer: Answer<string | number, Problem>): ShownCell =>
  answer.ok ? answer.value : cellError(answer.problems[0]);

/** What a cell shows for a grade, or for its points: itself, or the problem of a scale that may grade nobody yet. */
export const shownGrade = (grade: string | number, grading: Answer<Scale, Problem>): ShownCell =>
  grading.ok ? grade : cellError(grading.problems[0]);

/** What a cell shows for nothing yet and for absent: empty text, never 0, and `X`. */
export const shownAbsence = (result: 'X' | 'blank'): string => (result === 'X' ? 'X' : '');
