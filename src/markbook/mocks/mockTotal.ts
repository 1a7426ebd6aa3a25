import type { QualificationGrade, Ums } from '../../rules';
import type { LearnerMock } from './learnerMock';

/** Fewer series than this are too few to speak of a range (WHATIF-2). */
const ENOUGH_SERIES = 3;

/** True when a range rests on fewer series than it takes to speak of one (WHATIF-2). */
export const isTooFew = (count: number): boolean => count < ENOUGH_SERIES;

interface GradedTotal {
  readonly total: Ums;
  readonly grade: QualificationGrade;
}

/** Between which totals the qualification would lie. */
export interface MockTotal {
  readonly lowest: GradedTotal;
  readonly highest: GradedTotal;
  /** The ways to read the mock, and in how many of them there is a total. */
  readonly ways: number;
  readonly done: number;
}

/** The qualification that a mock would give; undefined where no way gives a UMS for every component. */
export const mockTotal = ({ ways }: LearnerMock): MockTotal | undefined => {
  const done = ways
    .flatMap(({ total, grade }) => (total === undefined || grade === undefined ? [] : [{ total, grade }]))
    .sort((a, b) => a.total - b.total);
  const [lowest] = done;
  const highest = done.at(-1);
  return lowest === undefined || highest === undefined
    ? undefined
    : { lowest, highest, ways: ways.length, done: done.length };
};
