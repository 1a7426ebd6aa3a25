import { ARGUMENT_SENTENCES } from './arguments';
import type { FindProblem } from './figuresProblem';
import { GRADES_SENTENCES } from './grades';
import { MARKS_SENTENCES } from './marks';
import { named, placed, titleOf } from './phrases';
import type { AnswerProblem } from './problem';
import type { SentencesFor } from './sentences';
import { TERMS_SENTENCES } from './terms';
import { NO_ANSWER_SENTENCES } from './whatif';

/** Sentences about figures that the workbook does not give. */
const FIGURES_SENTENCES: SentencesFor<FindProblem> = {
  'conversion-missing': ({ subject, component, series }) =>
    `No ${series} table for ${subject} ${component} in this workbook. Add it in the BTEC pane, Tables.`,
  'conversion-twice': ({ first, second, ...key }) =>
    `${named(key)} is held twice, at ${placed(first)} and ${placed(second)}. Delete the one that is wrong.`,
  'conversion-unusable': ({ subject, component, series, place }) =>
    `The ${series} table for ${subject} ${component} has a fault at ${placed(place)}. See the BTEC pane, Tables.`,
  'scale-unusable': ({ place }) => `The UMS scale has a fault at ${placed(place)}. Correct it there, then try again.`,
  'scale-to-confirm': ({ subject }) =>
    `Confirm the UMS scale${subject === undefined ? '' : ` of ${titleOf(subject)}`} first: Set up, Scale.`,
};

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
