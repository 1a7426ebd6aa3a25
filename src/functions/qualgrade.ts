import { qualGradeAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The grade of the whole qualification from the total of its components' UMS. Blank stays blank, X stays X.
 * @customfunction QUALGRADE
 * @param total The total UMS. Write [@Total]&"" so that a blank cell is not read as 0.
 * @param [subject] The subject. Needed where the subjects in this workbook would be answered differently.
 * @returns Grades from L2D* down to U.
 */
export function qualgrade(total: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(qualGradeAnswers({ total, subject }, figures)));
}
