import { componentGradeFor, hasMark, readAbsence, readUms } from '../rules';
import { readComponent } from '../markbook/reading/readKey';
import { cellError } from './cells/cellError';
import { lift } from './cells/lift';
import { scaleGiven } from '../markbook/reading/scaleGiven';
import { shownAbsence } from './cells/shown';
import { withFigures } from './figures';

/**
 * The grade of one component from its UMS. Blank stays blank, X stays X.
 * @customfunction GRADE
 * @param ums The component's UMS. Write [@UMS]&"" so that a blank cell is not read as 0.
 * @param component The component: "C1", "C2" or "C3".
 * @param [subject] The subject, where it has a UMS scale of its own.
 * @returns Grades from L2D down to U.
 */
export function grade(ums: unknown[][], component: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) =>
    lift({ ums, component, subject }, (cells) => {
      const absence = readAbsence(cells.ums);
      if (absence !== null) return shownAbsence(absence);
      const part = readComponent(cells.component);
      if (!part.ok) return cellError(part.problems[0]);
      const scale = scaleGiven(cells.subject, figures);
      if (!scale.ok) return cellError(scale.problems[0]);
      const read = readUms(cells.ums, part.value, scale.value);
      if (!read.ok) return cellError(read.problems[0]);
      return hasMark(read.value) ? componentGradeFor(read.value, part.value, scale.value) : shownAbsence(read.value);
    }),
  );
}
