import { tallyAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';

/**
 * How many learners have each grade, highest first, with their share of all graded. Counts exactly: L2D* is never counted as L2D.
 * @customfunction TALLY
 * @param grades The grades. Blank cells and X are left out, and so are Q and R (pending, withheld).
 * @returns Eight rows: grade, number of learners, share of the graded.
 */
export function tally(grades: unknown[][]): unknown[][] {
  return shownAnswers(tallyAnswers({ grades }));
}
