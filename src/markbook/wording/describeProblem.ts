import { ARGUMENT_SENTENCES } from './arguments';
import { GRADES_SENTENCES } from './grades';
import { MARKS_SENTENCES } from './marks';
import type { Problem } from './problem';
import type { SentencesFor } from './sentences';
import { TABLES_SENTENCES } from './tables';
import { TERMS_SENTENCES } from './terms';
import { WHATIF_SENTENCES } from './whatif';

const SENTENCES: SentencesFor<Problem> = {
  ...TERMS_SENTENCES,
  ...MARKS_SENTENCES,
  ...GRADES_SENTENCES,
  ...TABLES_SENTENCES,
  ...ARGUMENT_SENTENCES,
  ...WHATIF_SENTENCES,
};

/** One sentence for a problem: what, where, what to do. */
export const describeProblem = (problem: Problem): string => {
  const say = SENTENCES[problem.code] as (facts: Problem['facts']) => string;
  return say(problem.facts);
};
