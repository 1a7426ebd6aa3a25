import { gapAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * How many UMS a total is short of a grade, or of the next grade up. 0 when it is reached.
 * @customfunction GAP
 * @param total The total UMS. Write [@Total]&"" so that a blank cell is not read as 0.
 * @param [target] The qualification grade wanted, such as "L2D". Left out: the next one up.
 * @returns The UMS still missing.
 */
export function gap(total: unknown[][], target?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(gapAnswers({ total, target }, figures)));
}
