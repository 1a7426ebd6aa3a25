import { listOf } from '../markbook/reading/listOf';
import { cellError } from './cells/cellError';
import { onlyCell } from './cells/onlyCell';
import { withFigures } from './figures';

/**
 * A list for drop-downs: subjects, components, the series held in this workbook (newest first) or grades (highest first).
 * @customfunction LIST
 * @param what "subjects", "components", "series" or "grades".
 * @param [subject] The components of this subject, or the series held for it.
 * @returns The list as a column.
 */
export function list(what: unknown[][], subject?: unknown[][]): unknown[][] {
  const wanted = onlyCell(what, 'what');
  const named = onlyCell(subject, 'subject');
  return withFigures((figures) => {
    const list = listOf({ what: wanted, subject: named }, figures);
    if (!list.ok) throw cellError(list.problems[0]);
    return (list.value?.entries ?? ['']).map((entry) => [entry]);
  });
}
