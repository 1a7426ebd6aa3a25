import { answered, refused, refusedFor, together, type Answer } from '../terms/answer';
import { textOf, type CellInput } from '../terms/cell';
import type { GradeCode } from '../terms/grade';
import { readWhole } from '../terms/readWhole';
import type { GradeMinima } from '../terms/scale';
import type { ScalePart, ScaleProblem } from './scaleProblem';

/** The figures of one part of the scale as they stand in the workbook. */
export interface GivenScalePart<Grade extends GradeCode> {
  readonly max: CellInput;
  readonly minima: Readonly<Record<Grade, CellInput>>;
}

export interface ReadScalePart<Grade extends GradeCode> {
  readonly max: number;
  readonly minima: GradeMinima<Grade>;
}

const readFigure = (part: ScalePart, of: GradeCode | 'max', cell: CellInput): Answer<number, ScaleProblem> => {
  const reading = readWhole(cell);
  if (reading.ok) return answered(reading.value);
  return refused({ rule: 'SCALE-3', code: 'scale-unreadable', facts: { part, of, text: textOf(cell) } });
};

/** Reads one part: every figure whole, the minima strictly increasing from 1 and each below the maximum (SCALE-3). */
export const readScalePart = <Grade extends GradeCode>(
  part: ScalePart,
  grades: readonly Grade[],
  given: GivenScalePart<Grade>,
): Answer<ReadScalePart<Grade>, ScaleProblem> => {
  const figures = together(
    readFigure(part, 'max', given.max),
    together(...grades.map((grade) => readFigure(part, grade, given.minima[grade]))),
  );
  if (!figures.ok) return figures;
  const [max, minima] = figures.value;
  const [first, ...rest] = grades.flatMap((grade, index) => {
    const minimum = minima[index] ?? 0;
    const below = grades[index - 1];
    const belowMinimum = minima[index - 1] ?? 0;
    const problems: ScaleProblem[] = [];
    if (minimum < 1 || minimum >= max) {
      problems.push({ rule: 'SCALE-3', code: 'scale-minimum-out-of-range', facts: { part, grade, minimum, max } });
    }
    if (below !== undefined && minimum <= belowMinimum) {
      const facts = { part, grade, minimum, below, belowMinimum };
      problems.push({ rule: 'SCALE-3', code: 'scale-not-increasing', facts });
    }
    return problems;
  });
  if (first !== undefined) return refusedFor([first, ...rest]);
  return answered({
    max,
    minima: Object.fromEntries(grades.map((grade, index) => [grade, minima[index] ?? 0])) as GradeMinima<Grade>,
  });
};
