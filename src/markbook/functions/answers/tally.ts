import { parseGrade, readAbsence, readNotOut, tally, textOf, type GradeCode, type GradeCount } from '../../../rules';
import { inRows, refusedWhole, single, valueOn, type Answers } from '../call/cellAnswer';
import { isErrorGiven, type Given } from '../call/given';
import { gradeCell } from '../call/gradeCell';
import { rangeOf, cellsGiven, rowsAboveZero, type ArgumentsGiven } from '../call/range';

const HEADING = /\b(?:grades?|results?|outcomes?|awards?|qualifications?|overall|final)\b/i;

/** The rows below a heading; only a cell that says so is one, so that a grade mistyped at the top is not passed over. */
const belowHeading = (range: readonly (readonly Given[])[]): readonly (readonly Given[])[] => {
  const [top = [], ...below] = range;
  if (below.length === 0) return range;
  return [top.filter((cell) => isErrorGiven(cell) || !HEADING.test(textOf(cell))), ...below];
};

/** How many hold one grade, of how many, and how many cells were left out. */
export interface GradesCounted {
  readonly of: GradeCount;
  readonly graded: number;
  readonly notOut: number;
  /** Blank or X. */
  readonly left: number;
}

/** BTEC.TALLY: how many hold each grade. */
export const tallyAnswers = ({ grades }: ArgumentsGiven<'grades'>): Answers<GradesCounted> => {
  const range = rangeOf(grades);
  const read = cellsGiven(rowsAboveZero(range));
  const cells = belowHeading(read).flat();
  const error = cells.find(isErrorGiven);
  if (error !== undefined) return single({ kind: 'passed-on', given: error, argument: 'grades' });
  const entered: GradeCode[] = [];
  let notOut = 0;
  for (const each of cells) {
    const cell = gradeCell(isErrorGiven(each) ? null : each);
    if (readAbsence(cell) !== null) continue;
    if (readNotOut(cell) !== null) {
      notOut += 1;
      continue;
    }
    const grade = parseGrade(cell);
    if (!grade.ok) return refusedWhole(grade.problems[0]);
    entered.push(grade.value);
  }
  const graded = entered.length;
  const all = range.length * (range[0]?.length ?? 1);
  const headings = read.flat().length - cells.length;
  const left = all - headings - graded - notOut;
  const counts = tally(entered);
  return inRows({ rows: counts.length, columns: 3 }, (row) => {
    const of = counts[row];
    if (of === undefined) return [];
    return [of.grade, of.count, of.share ?? ''].map((value) => valueOn(value, { of, graded, notOut, left }));
  });
};
