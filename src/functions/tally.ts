import { parseGrade, readAbsence, readNotOut, tally as tallyOf, textOf, type GradeCode } from '../rules';
import { cellError } from './cells/cellError';
import { isErrorCell } from './cells/givenCell';
import { readRange, rowsAboveZero, unreadRange, type GivenRange } from './cells/givenRange';
import { gradeCell } from './cells/gradeCell';
import { valueOf } from './cells/onlyCell';

const HEADING = /\b(?:grades?|results?|outcomes?|awards?|qualifications?|overall|final)\b/i;

/** The rows below a heading; only a cell that says so is one, so that a grade mistyped at the top is not passed over. */
const belowHeading = (range: GivenRange): GivenRange => {
  const [top = [], ...below] = range;
  if (below.length === 0) return range;
  return [top.filter((cell) => isErrorCell(cell) || !HEADING.test(textOf(cell))), ...below];
};

/**
 * How many learners have each grade, highest first, with their share of all graded. Counts exactly: L2D* is never counted as L2D.
 * @customfunction TALLY
 * @param grades The grades. Blank cells and X are left out, and so are Q and R (pending, withheld).
 * @returns Eight rows: grade, number of learners, share of the graded.
 */
export function tally(grades: unknown[][]): unknown[][] {
  const read = belowHeading(readRange(rowsAboveZero(unreadRange(grades))))
    .flat()
    .map((cell) => gradeCell(valueOf(cell)))
    .filter((cell) => readAbsence(cell) === null && readNotOut(cell) === null)
    .map((cell): GradeCode => {
      const grade = parseGrade(cell);
      if (!grade.ok) throw cellError(grade.problems[0]);
      return grade.value;
    });
  return tallyOf(read).map(({ grade, count, share }) => [grade, count, share ?? '']);
}
