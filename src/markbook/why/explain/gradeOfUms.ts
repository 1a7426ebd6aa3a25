import { componentGradeFor, gapTo, isBlank, parseGrade, qualificationGradeFor } from '../../../rules';
import { componentUmsGiven, type GradedUms } from '../../reading/componentUmsGiven';
import { totalGiven, type GradedTotal } from '../../reading/totalGiven';
import { aGrade, componentInWords, gradeInWords } from '../words/terms';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';
import { gradeSteps } from './gradeSteps';

/** BTEC.GRADE: the component grade of a UMS. */
export const explainComponentGrade: CellExplainer = (cells, figures) => {
  const cellsGiven = {
    ums: cellOf(cells, 'ums'),
    component: cellOf(cells, 'component'),
    subject: cellOf(cells, 'subject'),
  };
  const gradeOf = (each: GradedUms) => componentGradeFor(each.ums, each.component, each.scale);
  const given = componentUmsGiven(cellsGiven, figures, gradeOf);
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'absence') return explainedAbsence(given.value.absence, 'UMS');
  const { ums, component, scale } = given.value;
  const grade = gradeOf(given.value);
  return {
    answer: grade,
    short: `${grade}, ${ums} UMS`,
    sentence: `${ums} UMS on ${componentInWords(component)} is ${aGrade(grade)}.`,
    steps: gradeSteps(ums, component, scale),
    qualifiers: [`scale ${scale.status}`],
  };
};

/** BTEC.QUALGRADE: the qualification grade of a total. */
export const explainQualificationGrade: CellExplainer = (cells, figures) => {
  const cellsGiven = { total: cellOf(cells, 'total'), subject: cellOf(cells, 'subject') };
  const given = totalGiven(cellsGiven, figures, (each) => qualificationGradeFor(each.total, each.scale));
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'absence') return explainedAbsence(given.value.absence, 'total');
  const { total, scale } = given.value;
  const grade = qualificationGradeFor(total, scale);
  return {
    answer: grade,
    short: `${grade}, ${total} UMS`,
    sentence: `A total of ${total} UMS is ${aGrade(grade)} for the qualification.`,
    steps: gradeSteps(total, 'qualification', scale),
    qualifiers: [`scale ${scale.status}`],
  };
};

/** BTEC.GAP: the UMS short of a grade. */
export const explainGap: CellExplainer = (cells, figures) => {
  const target = cellOf(cells, 'target');
  const wanted = isBlank(target) ? undefined : parseGrade(target);
  const gapOf = (each: GradedTotal) => gapTo(each.total, wanted?.ok ? wanted.value : undefined, each.scale);
  const given = totalGiven({ total: cellOf(cells, 'total') }, figures, gapOf);
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'absence') return explainedAbsence(given.value.absence, 'total');
  if (wanted?.ok === false) return explainedProblem(wanted.problems[0]);
  const { total, scale } = given.value;
  const gap = gapOf(given.value);
  const aim = wanted === undefined ? 'the next grade up' : gradeInWords(wanted.value);
  return {
    answer: gap,
    short: gap === 0 ? '0 UMS short' : `${gap} UMS short`,
    sentence:
      gap === 0
        ? `With ${total} UMS nothing is missing: ${wanted === undefined ? 'there is no higher grade' : `${aim} is reached`}.`
        : `${total} UMS is ${gap} short of ${aim}.`,
    steps: gradeSteps(total, 'qualification', scale),
    qualifiers: [`scale ${scale.status}`],
  };
};
