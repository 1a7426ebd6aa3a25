import {
  asQualificationGrade,
  parseGrade,
  pointsFor,
  readAbsence,
  readNotOut,
  textOf,
  type GradeCode,
  type NotOut,
} from '../../../rules';
import { POINTS } from '../../../reference/points/points';
import { absenceOf, refusal, valueOn, type Answers } from '../call/cellAnswer';
import { gradeCell } from '../call/gradeCell';
import { lifted } from '../call/lifted';
import type { ArgumentsGiven } from '../call/range';

const noGrade = absenceOf('grade');

/** What a grade is worth, or that the result is not out yet. */
export type PointsFound =
  | { readonly kind: 'grade'; readonly grade: GradeCode; readonly points: number }
  | { readonly kind: 'not out'; readonly because: NotOut; readonly text: string };

/** BTEC.POINTS: what a qualification grade is worth in performance tables. */
export const pointsAnswers = (given: ArgumentsGiven<'grade'>): Answers<PointsFound> =>
  lifted<'grade', PointsFound>(given, (cells) => {
    const cell = gradeCell(cells.grade);
    const absence = readAbsence(cell);
    if (absence !== null) return noGrade(absence);
    const notOut = readNotOut(cell);
    if (notOut !== null) return valueOn('', { kind: 'not out', because: notOut, text: textOf(cell) });
    const read = parseGrade(cell);
    if (!read.ok) return refusal(read.problems[0]);
    const points = pointsFor(asQualificationGrade(read.value), POINTS);
    return valueOn(points, { kind: 'grade', grade: read.value, points });
  });
