import { gradeAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The grade of one component from its UMS. Blank stays blank, X stays X.
 * @customfunction GRADE
 * @param ums The component's UMS. Write [@UMS]&"" so that a blank cell is not read as 0.
 * @param component The component, by its number in the specification, such as "C1".
 * @param [subject] The subject. Needed where the subjects in this workbook would be answered differently.
 * @returns Grades from L2D down to U.
 */
export function grade(ums: unknown[][], component: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(gradeAnswers({ ums, component, subject }, figures)));
}
