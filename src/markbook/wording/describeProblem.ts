import { ANSWER_SENTENCES } from './describeAnswer';
import type { Problem } from './problem';
import type { SentencesFor } from './sentences';
import { TABLES_SENTENCES } from './tables';

const SENTENCES: SentencesFor<Problem> = { ...ANSWER_SENTENCES, ...TABLES_SENTENCES };

/** One sentence for a problem: what, where, what to do. */
export const describeProblem = (problem: Problem): string => {
  const say = SENTENCES[problem.code] as (facts: Problem['facts']) => string;
  return say(problem.facts);
};
