import { checkAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * Everything wrong, risky or worth knowing in one learner's sittings: retakes, resits, the terminal rule, claims.
 * @customfunction CHECK
 * @param sittings Rows of component, series, UMS (X for absent) and, on rows of the external, claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @returns Rows of severity, rule and sentence; "No problems found" when there are none.
 */
export function check(sittings: unknown[][], subject: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(checkAnswers({ sittings, subject }, figures)));
}
