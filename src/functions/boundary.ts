import { boundaryAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The fewest raw marks that reach a component grade in one series, or with "UMS" the fewest UMS. Grade "MAX" gives the maximum.
 * @customfunction BOUNDARY
 * @param grade Component grades from "L2D" down to "U", or "MAX".
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component, by its number in the specification, such as "C1".
 * @param series The series, such as "2024-06" or "June 2024".
 * @param [scale] "raw" for raw marks, which is meant when left out, or "UMS".
 * @returns The marks needed for the grade.
 */
export function boundary(
  grade: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  series: unknown[][],
  scale?: unknown[][],
): unknown[][] {
  return withFigures((figures) => shownAnswers(boundaryAnswers({ grade, subject, component, series, scale }, figures)));
}
