import { describeProblem } from '../../wording/describeProblem';
import type { ErrorGiven } from '../formula/expression';
import type { ErrorAnswer, Explained } from './explained';

/** The errors an add-in's function can pass on as they are; any other comes out as #VALUE! with its sentence. */
const PASSED = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** An error in a cell given comes out of the function again. */
export const passedOn = ({ error }: ErrorGiven): ErrorAnswer => ({
  error: PASSED.includes(error) ? error : '#VALUE!',
  message: describeProblem({ rule: 'TERMS', code: 'error-given', facts: { error } }),
});

/** Why an answer is an error that came from a cell given. */
export const explainedPassedOn = (given: ErrorGiven, argument: string): Explained => {
  const answer = passedOn(given);
  return { answer, short: answer.error, sentence: answer.message, steps: [], qualifiers: [], fault: argument };
};
