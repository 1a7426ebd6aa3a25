import { answered, refusedFor, type Answer } from '../terms/answer';
import { isBlank, textOf, type CellInput } from '../terms/cell';
import { BOUNDARY_GRADES, type BoundaryGrade } from '../terms/grade';
import { readWhole } from '../terms/readWhole';
import type { BoundaryProblem } from './boundaryProblem';

/** The six boundaries as they stand in the workbook, for each grade the fewest raw marks. */
export type GivenBoundaries = Readonly<Record<BoundaryGrade, CellInput>>;

export interface ReadBoundary {
  readonly grade: BoundaryGrade;
  readonly raw: number;
}

const readBoundary = (grade: BoundaryGrade, cell: CellInput): ReadBoundary | BoundaryProblem => {
  if (isBlank(cell)) return { rule: 'UMS-3', code: 'boundary-missing', facts: { grade } };
  const reading = readWhole(cell);
  if (reading.ok) return { grade, raw: reading.value };
  return { rule: 'UMS-3', code: 'boundary-unreadable', facts: { grade, text: textOf(cell) } };
};

const outOfRange = ({ grade, raw }: ReadBoundary, max: number): BoundaryProblem[] =>
  raw >= 1 && raw < max ? [] : [{ rule: 'UMS-3', code: 'boundary-out-of-range', facts: { grade, raw, max } }];

const notAbove = ({ grade, raw }: ReadBoundary, below: ReadBoundary | undefined): BoundaryProblem[] =>
  below === undefined || raw > below.raw
    ? []
    : [
        {
          rule: 'UMS-3',
          code: 'boundaries-not-increasing',
          facts: { grade, raw, below: below.grade, belowRaw: below.raw },
        },
      ];

/** Reads the six boundaries, lowest grade first: all there, whole, from 1 to one below the maximum, strictly increasing (UMS-3). */
export const readBoundaries = (
  given: GivenBoundaries,
  max: number,
): Answer<readonly ReadBoundary[], BoundaryProblem> => {
  const readings = BOUNDARY_GRADES.map((grade) => readBoundary(grade, given[grade]));
  const boundaries = readings.filter((reading) => 'raw' in reading);
  const [first, ...rest] = [
    ...readings.filter((reading) => 'code' in reading),
    ...boundaries.flatMap((boundary) => outOfRange(boundary, max)),
    ...boundaries.flatMap((boundary, index) => notAbove(boundary, boundaries[index - 1])),
  ];
  return first === undefined ? answered(boundaries) : refusedFor([first, ...rest]);
};
