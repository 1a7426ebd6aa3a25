import type { Figures } from '../../tables';
import { describeProblem, ERRORS_PASSED_ON } from '../../wording';
import { ARGUMENT_WORDS } from '../arguments';
import { shownOf, type Answers, type CellAnswer, type ErrorsShown } from '../call/cellAnswer';
import type { ErrorGiven } from '../call/given';
import type { AnswerShown, ErrorShown, Explain, Explained, ExplainedAnswers, Explanation } from './explained';
import { explainedProblem, problemShown } from './explainedProblem';

/** An error in a cell given comes out of the function again; any that can't, as #VALUE! with its sentence. */
const passedOn = ({ error }: ErrorGiven): ErrorShown => ({
  error: ERRORS_PASSED_ON.includes(error) ? error : '#VALUE!',
  message: describeProblem({ code: 'error-given', facts: { error } }),
});

const ERRORS: ErrorsShown<ErrorShown> = { problem: problemShown, passedOn };

/** Blank stays blank and X stays X: neither is ever 0 (UMS-4). */
const explainedAbsence = (absence: 'X' | 'blank', what: string): Explanation => {
  const isAbsent = absence === 'X';
  return {
    short: isAbsent ? 'X (absent)' : 'blank',
    sentence: isAbsent
      ? `The ${what} is X, absent, so the answer is X too. Absent is never counted as 0.`
      : `There is no ${what} yet, so the answer stays blank. Blank is never counted as 0.`,
    steps: [{ text: 'Blank, X and 0 are three different things all the way through.', rule: 'UMS-4' }],
    qualifiers: [],
  };
};

/** Why an answer is an error that came from a cell given. */
const explainedPassedOn = (given: ErrorGiven, argument: string): Explanation => {
  const { error, message } = passedOn(given);
  return { short: error, sentence: message, steps: [], qualifiers: [], fault: argument };
};

const explanationOf = <Basis>(
  answer: CellAnswer<Basis>,
  shown: AnswerShown,
  explain: Explain<Basis>,
  figures: Figures,
): Explanation => {
  switch (answer.kind) {
    case 'absence':
      return explainedAbsence(answer.absence, ARGUMENT_WORDS[answer.of]?.noun ?? answer.of);
    case 'passed-on':
      return explainedPassedOn(answer.given, answer.argument);
    case 'problem':
      return answer.basis === undefined ? explainedProblem(answer.problem) : explain(answer.basis, shown, figures);
    case 'value':
    case 'instead':
      return explain(answer.basis, shown, figures);
  }
};

/** Explains every cell of an answer, from the answer itself: nothing is worked out a second time. */
export const explainAnswers = <Basis>(
  { rows, columns, at }: Answers<Basis>,
  explain: Explain<Basis>,
  figures: Figures,
): ExplainedAnswers => ({
  rows,
  columns,
  at: (row, column): Explained => {
    const answer = at(row, column);
    const shown = shownOf(answer, ERRORS);
    return { ...explanationOf(answer, shown, explain, figures), answer: shown };
  },
});
