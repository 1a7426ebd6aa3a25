import type { RuleId } from '../../../rules';
import { type AnswerProblem, describeAnswer } from '../../wording';
import { isNotAvailable } from '../isNotAvailable';
import type { ErrorShown, Explanation, WhyPlace, WhyStep } from './explained';

const FAULTS: readonly (readonly [prefix: string, argument: string])[] = [
  ['mark-', 'mark'],
  ['ums-', 'ums'],
  ['subject-', 'subject'],
  ['component-', 'component'],
  ['series-', 'series'],
  ['cohort-', 'cohort'],
];

const placeOf = ({ facts }: AnswerProblem): WhyPlace | undefined => ('place' in facts ? facts.place : undefined);

const placesOf = (problem: AnswerProblem): readonly WhyStep[] => {
  const place = placeOf(problem);
  if (place !== undefined) return [{ text: `The fault is at ${place.sheet}!${place.cell}.`, place }];
  if (problem.code !== 'conversion-twice') return [];
  const { first, second } = problem.facts;
  return [first, second].map((each) => ({ text: `One of the two stands at ${each.sheet}!${each.cell}.`, place: each }));
};

/** The rule a problem rests on; none for something technical or a word that can't be read. */
const ruleOf = (problem: AnswerProblem): RuleId | undefined =>
  'rule' in problem && problem.rule !== 'TERMS' ? problem.rule : undefined;

/** The error a cell shows for a problem, with its sentence. */
export const problemShown = (problem: AnswerProblem): ErrorShown => ({
  error: isNotAvailable(problem) ? '#N/A' : '#VALUE!',
  message: describeAnswer(problem),
});

/** A problem is explained by its own sentence, the same that the cell carries. */
export const explainedProblem = (problem: AnswerProblem): Explanation => {
  const { error, message } = problemShown(problem);
  const fault = FAULTS.find(([prefix]) => problem.code.startsWith(prefix))?.[1];
  const rule = ruleOf(problem);
  const steps = [...(rule === undefined ? [] : [{ text: 'Nothing was worked out.', rule }]), ...placesOf(problem)];
  return { short: error, sentence: message, steps, qualifiers: [], ...(fault === undefined ? {} : { fault }) };
};
