import { describeProblem } from '../../wording/describeProblem';
import { ERRORS_PASSED_ON } from '../../wording/errorsPassedOn';
import type { ErrorGiven } from '../../formula/expression';
import type { ErrorAnswer, Explained } from './explained';

/** An error in a cell given comes out of the function again; any that can't, as #VALUE! with its sentence. */
export const passedOn = ({ error }: ErrorGiven): ErrorAnswer => ({
  error: ERRORS_PASSED_ON.includes(error) ? error : '#VALUE!',
  message: describeProblem({ rule: 'TERMS', code: 'error-given', facts: { error } }),
});

/** Why an answer is an error that came from a cell given. */
export const explainedPassedOn = (given: ErrorGiven, argument: string): Explained => {
  const answer = passedOn(given);
  return { answer, short: answer.error, sentence: answer.message, steps: [], qualifiers: [], fault: argument };
};
