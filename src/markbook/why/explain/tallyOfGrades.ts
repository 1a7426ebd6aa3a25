import { parseGrade, readAbsence, readNotOut, tally, type GradeCode } from '../../../rules';
import { gradeInWords } from '../words/terms';
import { counted } from '../../wording/counted';
import { inRows, plainRows, rowsOf, single, type RangeExplainer } from './answers';
import { explainedAbsence, explainedProblem, type Explained } from './explained';

const PER_CENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** BTEC.TALLY: how many hold each grade. */
export const explainTally: RangeExplainer = (given) => {
  const cells = plainRows(rowsOf(given, 'grades'), 'grades');
  if (!cells.ok) return single(cells.refused);
  const all = cells.value.flat();
  const notOut = all.filter((cell) => readNotOut(cell) !== null).length;
  const entered = all.filter((cell) => readAbsence(cell) === null && readNotOut(cell) === null);
  const grades: GradeCode[] = [];
  for (const cell of entered) {
    const grade = parseGrade(cell);
    if (!grade.ok) return single(explainedProblem(grade.problems[0]));
    grades.push(grade.value);
  }
  const left = all.length - entered.length - notOut;
  const rows = tally(grades).map(({ grade, count, share }): readonly Explained[] => {
    const percent = share === undefined ? '' : `, ${PER_CENT.format(share)}`;
    const explained = {
      short: `${counted(count, 'learner')} on ${grade}`,
      sentence: `${count} of the ${counted(grades.length, 'graded learner has', 'graded learners have')} ${gradeInWords(grade)}${percent}.`,
      steps: [
        { text: `${counted(left, 'cell is', 'cells are')} blank or X and left out of the count.` },
        ...(notOut === 0
          ? []
          : [{ text: `${counted(notOut, 'cell is', 'cells are')} Q or R, pending or withheld: no result yet.` }]),
        { text: 'Grades are compared exactly: L2D* is never counted as L2D.' },
      ],
      qualifiers: [],
    };
    return [grade, count, share ?? ''].map((answer) => ({ ...explained, answer }));
  });
  return inRows(rows, explainedAbsence('blank', 'grade'));
};
