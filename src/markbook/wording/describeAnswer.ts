import { ARGUMENT_SENTENCES } from './arguments';
import { FIGURES_SENTENCES } from './figures';
import { GRADES_SENTENCES } from './grades';
import { MARKS_SENTENCES } from './marks';
import type { AnswerProblem } from './problem';
import type { SentencesFor } from './sentences';
import { TERMS_SENTENCES } from './terms';
import { NO_ANSWER_SENTENCES } from './whatif';

/** A sentence for every problem that a cell can answer with; the words of all others are not loaded with the functions. */
export const ANSWER_SENTENCES: SentencesFor<AnswerProblem> = {
  ...TERMS_SENTENCES,
  ...MARKS_SENTENCES,
  ...GRADES_SENTENCES,
  ...FIGURES_SENTENCES,
  ...ARGUMENT_SENTENCES,
  ...NO_ANSWER_SENTENCES,
};

/** One sentence for a problem that a cell answers with: what, where, what to do. */
export const describeAnswer = (problem: AnswerProblem): string => {
  const say = ANSWER_SENTENCES[problem.code] as (facts: AnswerProblem['facts']) => string;
  return say(problem.facts);
};
