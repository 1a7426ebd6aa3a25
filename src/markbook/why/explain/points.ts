import { asQualificationGrade, parseGrade, pointsFor, readAbsence, readNotOut } from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { gradeInWords } from '../words/terms';
import { cellOf, type CellExplainer } from './context';
import { explainedAbsence, explainedNotOut, explainedProblem } from './explained';

/** BTEC.POINTS: what a qualification grade is worth in performance tables. */
export const explainPoints: CellExplainer = (cells) => {
  const absence = readAbsence(cellOf(cells, 'grade'));
  if (absence !== null) return explainedAbsence(absence, 'grade');
  const notOut = readNotOut(cellOf(cells, 'grade'));
  if (notOut !== null) return explainedNotOut(notOut, cellOf(cells, 'grade'));
  const grade = parseGrade(cellOf(cells, 'grade'));
  if (!grade.ok) return explainedProblem(grade.problems[0]);
  const points = pointsFor(asQualificationGrade(grade.value), POINTS);
  return {
    answer: points,
    short: `${points} points`,
    sentence: `${gradeInWords(grade.value)} earns ${points} points in performance tables.`,
    steps: [{ text: `${grade.value} is ${points} points, from the list of points by grade.`, rule: 'PTS-1' }],
    qualifiers: [],
  };
};
