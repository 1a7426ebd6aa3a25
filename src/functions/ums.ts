import { umsAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The UMS of a raw mark, from the table of its own series in this workbook. Blank stays blank, X stays X.
 * @customfunction UMS
 * @param mark Raw marks: whole numbers, X for absent, or blank. Write [@C1]&"" so that a blank cell is not read as 0; not whole columns.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component, by its number in the specification, such as "C1".
 * @param series The series in which the mark counts, such as "2024-06" or "June 2024".
 * @returns The UMS in the shape of the marks.
 */
export function ums(mark: unknown[][], subject: unknown[][], component: unknown[][], series: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(umsAnswers({ mark, subject, component, series }, figures)));
}
