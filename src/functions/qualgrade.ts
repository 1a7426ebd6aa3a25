import { qualificationGradeFor } from '../rules';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { totalGiven } from '../markbook/reading/totalGiven';
import { withFigures } from './figures';

/**
 * The grade of the whole qualification from the total of the three components' UMS. Blank stays blank, X stays X.
 * @customfunction QUALGRADE
 * @param total The total UMS. Write [@Total]&"" so that a blank cell is not read as 0.
 * @param [subject] The subject, where it has a UMS scale of its own.
 * @returns Grades from L2D* down to U.
 */
export function qualgrade(total: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ total, subject }, (cells) => {
      const given = totalGiven(cells, figures);
      if (!given.ok) return cellError(given.problems[0]);
      if (given.value.kind === 'absence') return shownAbsence(given.value.absence);
      return qualificationGradeFor(given.value.total, given.value.scale);
    }),
  );
}
