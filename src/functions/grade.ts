import { componentGradeFor } from '../rules';
import { componentUmsGiven, type GradedUms } from '../markbook/reading/componentUmsGiven';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { shownAbsence } from './cells/shown';
import { withFigures } from './figures';

const gradeOf = ({ ums, component, scale }: GradedUms) => componentGradeFor(ums, component, scale);

/**
 * The grade of one component from its UMS. Blank stays blank, X stays X.
 * @customfunction GRADE
 * @param ums The component's UMS. Write [@UMS]&"" so that a blank cell is not read as 0.
 * @param component The component, by its number in the specification, such as "C1".
 * @param [subject] The subject. Needed where the subjects in this workbook would be answered differently.
 * @returns Grades from L2D down to U.
 */
export function grade(ums: unknown[][], component: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ ums, component, subject }, (cells) => {
      const given = componentUmsGiven(cells, figures, gradeOf);
      if (!given.ok) return cellError(given.problems[0]);
      return given.value.kind === 'absence' ? shownAbsence(given.value.absence) : gradeOf(given.value);
    }),
  );
}
