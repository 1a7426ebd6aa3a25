import { pointsAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';

/**
 * The performance-table points of a qualification grade, in any spelling: L2D*, *2, D2, Level 1 Pass.
 * @customfunction POINTS
 * @param grade Qualification grades. Blank stays blank, X stays X; Q and R (pending, withheld) are no result yet: blank.
 * @returns The points.
 */
export function points(grade: unknown[][]): unknown[][] {
  return shownAnswers(pointsAnswers({ grade }));
}
