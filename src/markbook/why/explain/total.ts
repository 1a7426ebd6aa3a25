import { hasMark, readUms, together, totalUms } from '../../../rules';
import { scaleGiven } from '../../reading/scaleGiven';
import { describeProblem } from '../../wording/describeProblem';
import type { Given } from '../formula/expression';
import { cellOf, type CellExplainer } from './context';
import { explainedProblem, type CellAnswer } from './explained';
import { gradeSteps } from './gradeSteps';
import { passedOn } from './passedOn';

/** What a fallback shows: as typed, an error as an error, nothing as blank. */
export const shownFallback = (fallback: Given): CellAnswer => {
  if (fallback === null) return '';
  return typeof fallback === 'object' ? passedOn(fallback) : fallback;
};

/** BTEC.TOTAL: the sum of three components' UMS. */
export const explainTotal: CellExplainer = (cells, figures, fallback) => {
  const scale = scaleGiven(cellOf(cells, 'subject'), figures);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  const read = together(
    readUms(cellOf(cells, 'ums1'), 'C1', scale.value),
    readUms(cellOf(cells, 'ums2'), 'C2', scale.value),
    readUms(cellOf(cells, 'ums3'), 'C3', scale.value),
  );
  if (!read.ok) return explainedProblem(read.problems[0]);
  const sum = totalUms(...read.value);
  if (!sum.ok) {
    const [problem] = sum.problems;
    const answer = shownFallback(fallback);
    return {
      answer,
      short: 'no total yet',
      sentence: `${describeProblem(problem)} A total needs all three components; a missing one is not 0.`,
      steps: [
        ...sum.problems.map((each) => ({ text: describeProblem(each), rule: each.rule })),
        ...(answer === '' ? [] : [{ text: 'The cell shows what the formula gives for a missing component.' }]),
      ],
      qualifiers: [],
    };
  }
  const added = read.value.filter(hasMark).join(' + ');
  return {
    answer: sum.value,
    short: `${sum.value} UMS`,
    sentence: `The three components’ UMS add up to ${sum.value}: ${added}.`,
    steps: [
      { text: `${added} = ${sum.value} UMS. A component with a U counts its UMS too.`, rule: 'UMS-6' },
      ...gradeSteps(sum.value, 'qualification', scale.value),
    ],
    qualifiers: [`scale ${scale.value.status}`],
  };
};
