import type { CellInput } from '../../../rules';
import { describeProblem } from '../../wording/describeProblem';
import { sumGiven, type SumGiven } from '../../reading/sumGiven';
import type { Given } from '../../formula/expression';
import { cellOf, type CellExplainer } from './context';
import { explainedProblem, type CellAnswer, type Explained } from './explained';
import { gradeSteps } from './gradeSteps';
import { passedOn } from './passedOn';

/** What a fallback shows: as typed, an error as an error, nothing as blank. */
export const shownFallback = (fallback: Given): CellAnswer => {
  if (fallback === null) return '';
  return typeof fallback === 'object' ? passedOn(fallback) : fallback;
};

type Open = Extract<SumGiven, { kind: 'open' }>;

const explainedOpen = ({ missing }: Open, answer: CellAnswer): Explained => ({
  answer,
  short: 'no total yet',
  sentence: `${describeProblem(missing[0])} A total needs all components; a missing one is not 0.`,
  steps: [
    ...missing.map((each) => ({ text: describeProblem(each), rule: each.rule })),
    ...(answer === '' ? [] : [{ text: 'The cell shows what the formula gives for a missing component.' }]),
  ],
  qualifiers: [],
});

/** BTEC.TOTAL: the sum of the components' UMS. */
export const explainTotal: CellExplainer = (cells, figures, fallback) => {
  const at = (name: string): CellInput => cellOf(cells, name);
  const given = sumGiven({ ums1: at('ums1'), ums2: at('ums2'), ums3: at('ums3'), subject: at('subject') }, figures);
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'open') return explainedOpen(given.value, shownFallback(fallback));
  const { sum, scale } = given.value;
  const added = given.value.added.join(' + ');
  return {
    answer: sum,
    short: `${sum} UMS`,
    sentence: `The components’ UMS add up to ${sum}: ${added}.`,
    steps: [
      { text: `${added} = ${sum} UMS. A component with a U counts its UMS too.`, rule: 'UMS-6' },
      ...(scale.status === 'assumed' ? [] : gradeSteps(sum, 'qualification', scale)),
    ],
    qualifiers: [`scale ${scale.status}`],
  };
};
