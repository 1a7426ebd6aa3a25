import { gapTo, isBlank, parseGrade } from '../rules';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { totalGiven, type GradedTotal } from '../markbook/reading/totalGiven';
import { withFigures } from './figures';

/**
 * How many UMS a total is short of a grade, or of the next grade up. 0 when it is reached.
 * @customfunction GAP
 * @param total The total UMS. Write [@Total]&"" so that a blank cell is not read as 0.
 * @param [target] The qualification grade wanted, such as "L2D". Left out: the next one up.
 * @returns The UMS still missing.
 */
export function gap(total: unknown[][], target?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ total, target }, (cells) => {
      const wanted = isBlank(cells.target) ? undefined : parseGrade(cells.target);
      const gapOf = ({ total: sum, scale }: GradedTotal) => gapTo(sum, wanted?.ok ? wanted.value : undefined, scale);
      const given = totalGiven({ total: cells.total }, figures, gapOf);
      if (!given.ok) return cellError(given.problems[0]);
      if (given.value.kind === 'absence') return shownAbsence(given.value.absence);
      return wanted?.ok === false ? cellError(wanted.problems[0]) : gapOf(given.value);
    }),
  );
}
