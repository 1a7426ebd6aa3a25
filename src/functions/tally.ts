import { parseGrade, readAbsence, readNotOut, tally as tallyOf, type GradeCode } from '../rules';
import { cellError } from './cells/cellError';
import { givenRange } from './cells/givenRange';
import { valueOf } from './cells/onlyCell';

/**
 * How many learners have each grade, highest first, with their share of all graded. Counts exactly: L2D* is never counted as L2D.
 * @customfunction TALLY
 * @param grades The grades. Blank cells and X are left out, and so are Q and R (pending, withheld).
 * @returns Eight rows: grade, number of learners, share of the graded.
 */
export function tally(grades: unknown[][]): unknown[][] {
  const read = givenRange(grades)
    .flat()
    .map(valueOf)
    .filter((cell) => readAbsence(cell) === null && readNotOut(cell) === null)
    .map((cell): GradeCode => {
      const grade = parseGrade(cell);
      if (!grade.ok) throw cellError(grade.problems[0]);
      return grade.value;
    });
  return tallyOf(read).map(({ grade, count, share }) => [grade, count, share ?? '']);
}
