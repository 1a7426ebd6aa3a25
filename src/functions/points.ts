import { asQualificationGrade, parseGrade, pointsFor, readAbsence, readNotOut } from '../rules';
import { POINTS } from '../reference/points/points';
import { cellError } from './cells/cellError';
import { gradeCell } from './cells/gradeCell';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';

/**
 * The performance-table points of a qualification grade, in any spelling: L2D*, *2, D2, Level 1 Pass.
 * @customfunction POINTS
 * @param grade Qualification grades. Blank stays blank, X stays X; Q and R (pending, withheld) are no result yet: blank.
 * @returns The points.
 */
export function points(grade: unknown[][]): unknown[][] {
  return lift({ grade }, (cells) => {
    const given = gradeCell(cells.grade);
    const absence = readAbsence(given);
    if (absence !== null) return shownAbsence(absence);
    if (readNotOut(given) !== null) return shownAbsence('blank');
    const read = parseGrade(given);
    return read.ok ? pointsFor(asQualificationGrade(read.value), POINTS) : cellError(read.problems[0]);
  });
}
