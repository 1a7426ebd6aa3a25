import {
  componentGradeFor,
  gapTo,
  hasMark,
  isBlank,
  parseGrade,
  qualificationGradeFor,
  readAbsence,
  readUms,
} from '../../../rules';
import { readComponent } from '../../reading/readKey';
import { scaleGiven } from '../../reading/scaleGiven';
import { totalGiven } from '../../reading/totalGiven';
import { aGrade, componentInWords, gradeInWords } from '../words/terms';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedProblem } from './explained';
import { gradeSteps } from './gradeSteps';

/** BTEC.GRADE: the component grade of a UMS. */
export const explainComponentGrade: CellExplainer = (cells, figures) => {
  const absence = readAbsence(cellOf(cells, 'ums'));
  if (absence !== null) return explainedAbsence(absence, 'UMS');
  const component = readComponent(cellOf(cells, 'component'));
  if (!component.ok) return explainedProblem(component.problems[0]);
  const scale = scaleGiven(cellOf(cells, 'subject'), figures);
  if (!scale.ok) return explainedProblem(scale.problems[0]);
  const ums = readUms(cellOf(cells, 'ums'), component.value, scale.value);
  if (!ums.ok) return explainedProblem(ums.problems[0]);
  if (!hasMark(ums.value)) return explainedAbsence(ums.value, 'UMS');
  const grade = componentGradeFor(ums.value, component.value, scale.value);
  return {
    answer: grade,
    short: `${grade}, ${ums.value} UMS`,
    sentence: `${ums.value} UMS on ${componentInWords(component.value)} is ${aGrade(grade)}.`,
    steps: gradeSteps(ums.value, component.value, scale.value),
    qualifiers: [`scale ${scale.value.status}`],
  };
};

/** BTEC.QUALGRADE: the qualification grade of a total. */
export const explainQualificationGrade: CellExplainer = (cells, figures) => {
  const given = totalGiven({ total: cellOf(cells, 'total'), subject: cellOf(cells, 'subject') }, figures);
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
  const given = totalGiven({ total: cellOf(cells, 'total') }, figures);
  if (!given.ok) return explainedProblem(given.problems[0]);
  if (given.value.kind === 'absence') return explainedAbsence(given.value.absence, 'total');
  const target = cellOf(cells, 'target');
  const wanted = isBlank(target) ? undefined : parseGrade(target);
  if (wanted?.ok === false) return explainedProblem(wanted.problems[0]);
  const { total, scale } = given.value;
  const gap = gapTo(total, wanted?.value, scale);
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
