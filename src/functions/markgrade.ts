import { componentGradeFor, hasMark } from '../rules';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { umsOfMark } from '../markbook/reading/umsOfMark';
import { withFigures } from './figures';

/**
 * The grade of one component straight from a raw mark. Blank stays blank, X stays X.
 * @customfunction MARKGRADE
 * @param mark Raw marks: whole numbers, X for absent, or blank. Write [@C1]&"" so that a blank cell is not read as 0; not whole columns.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component, by its number in the specification, such as "C1".
 * @param series The series in which the mark counts, such as "2024-06" or "June 2024".
 * @returns Grades from L2D down to U.
 */
export function markgrade(
  mark: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  series: unknown[][],
): unknown[][] {
  return withFigures((figures) =>
    lift({ mark, subject, component, series }, (cells) => {
      const found = umsOfMark(cells, figures);
      if (!found.ok) return cellError(found.problems[0]);
      const { ums, conversion } = found.value;
      if (!hasMark(ums)) return shownAbsence(ums);
      if (conversion === undefined) return '';
      const scale = figures.scaleFor(conversion.subject);
      return scale.ok ? componentGradeFor(ums, conversion.component, scale.value) : cellError(scale.problems[0]);
    }),
  );
}
