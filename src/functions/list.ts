import { listAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * A list for drop-downs: subjects, components, the series held in this workbook (newest first) or grades (highest first).
 * @customfunction LIST
 * @param what "subjects", "components", "series" or "grades".
 * @param [subject] The components of this subject, or the series held for it.
 * @returns The list as a column.
 */
export function list(what: unknown[][], subject?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(listAnswers({ what, subject }, figures)));
}
