import { describeProblem } from '../../wording';
import type { SumGiven } from '../answers/sumGiven';
import type { AnswerShown, Explanation } from './explained';
import { gradeSteps } from './gradeSteps';

type Open = Extract<SumGiven, { kind: 'open' }>;

const explainOpen = ({ missing }: Open, shown: AnswerShown): Explanation => ({
  short: 'no total yet',
  sentence: `${describeProblem(missing[0])} A total needs all components; a missing one is not 0.`,
  steps: [
    ...missing.map((each) => ({ text: describeProblem(each), rule: each.rule })),
    ...(shown === '' ? [] : [{ text: 'The cell shows what the formula gives for a missing component.' }]),
  ],
  qualifiers: [],
});

/** The sum of the components' UMS. */
export const explainTotal = (given: SumGiven, shown: AnswerShown): Explanation => {
  if (given.kind === 'open') return explainOpen(given, shown);
  const { sum, scale } = given;
  const added = given.added.join(' + ');
  return {
    short: `${sum} UMS`,
    sentence: `The components’ UMS add up to ${sum}: ${added}.`,
    steps: [
      { text: `${added} = ${sum} UMS. A component with a U counts its UMS too.`, rule: 'UMS-6' },
      ...(scale.status === 'assumed' ? [] : gradeSteps(sum, 'qualification', scale)),
    ],
    qualifiers: [`scale ${scale.status}`],
  };
};
