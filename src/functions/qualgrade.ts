import { qualificationGradeFor } from '../rules';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { totalGiven, type GradedTotal } from '../markbook/reading/totalGiven';
import { withFigures } from './figures';

const gradeOf = ({ total, scale }: GradedTotal) => qualificationGradeFor(total, scale);

/**
 * The grade of the whole qualification from the total of its components' UMS. Blank stays blank, X stays X.
 * @customfunction QUALGRADE
 * @param total The total UMS. Write [@Total]&"" so that a blank cell is not read as 0.
 * @param [subject] The subject. Needed where the subjects in this workbook would be answered differently.
 * @returns Grades from L2D* down to U.
 */
export function qualgrade(total: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ total, subject }, (cells) => {
      const given = totalGiven(cells, figures, gradeOf);
      if (!given.ok) return cellError(given.problems[0]);
      if (given.value.kind === 'absence') return shownAbsence(given.value.absence);
      return gradeOf(given.value);
    }),
  );
}
