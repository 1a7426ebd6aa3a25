import { isNotAvailable } from '../../markbook/functions';
import { type AnswerProblem, describeAnswer } from '../../markbook/wording';
import { errorCell, type ErrorCell } from './errorCell';

const made = new WeakMap<AnswerProblem, ErrorCell>();

const make = (problem: AnswerProblem): ErrorCell =>
  errorCell(
    isNotAvailable(problem) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    describeAnswer(problem),
  );

/**
 * A problem as a cell shows it: #N/A when something is not known or not possible, else #VALUE!, with its sentence. Made once
 * for the same problem: an error remembers where it was made, which takes longer than all the rest of an answer.
 */
export const cellError = (problem: AnswerProblem): ErrorCell => {
  const before = made.get(problem);
  if (before !== undefined) return before;
  const error = make(problem);
  made.set(problem, error);
  return error;
};
