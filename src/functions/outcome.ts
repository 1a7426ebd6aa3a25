import { outcomeAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * What one learner's sittings come to: total UMS, grade, status and a sentence that says why. The better certificate if claimed twice.
 * @customfunction OUTCOME
 * @param sittings Rows of component, series, UMS (X for absent) and, on rows of the external, claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @param [claimed] The series claimed, instead of the fourth column.
 * @returns One row: total, grade, status, sentence.
 */
export function outcome(sittings: unknown[][], subject: unknown[][], claimed?: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(outcomeAnswers({ sittings, subject, claimed }, figures)));
}
