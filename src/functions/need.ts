import { needAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The fewest raw marks needed on one component for a qualification grade, given the UMS of the others. 0 when secured.
 * @customfunction NEED
 * @param known_ums The UMS of the subject's other components in all. Write it with &"" so that a blank cell is not read as 0.
 * @param target The qualification grade wanted, such as "L2M".
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param component The component still to come, by its number in the specification, such as "C1".
 * @param series The series whose table is used, such as "2024-06" or "June 2024".
 * @param [if_impossible] What to show when even full marks are not enough. Left out: #N/A.
 * @returns The raw marks needed.
 */
export function need(
  known_ums: unknown[][],
  target: unknown[][],
  subject: unknown[][],
  component: unknown[][],
  series: unknown[][],
  if_impossible?: unknown[][],
): unknown[][] {
  return withFigures((figures) =>
    shownAnswers(needAnswers({ known_ums, target, subject, component, series, if_impossible }, figures)),
  );
}
