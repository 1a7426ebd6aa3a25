import { certifyAnswers } from '../markbook/functions';
import { shownAnswers } from './cells/shownAnswers';
import { withFigures } from './figures';

/**
 * The ways to claim, side by side: what the learner would have and what performance tables would count. Claims made are left aside.
 * @customfunction CERTIFY
 * @param sittings Rows of component, series, UMS (X for absent) and perhaps claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @returns Rows of option, learner's best grade, learner's total, tables grade, tables points, note.
 */
export function certify(sittings: unknown[][], subject: unknown[][]): unknown[][] {
  return withFigures((figures) => shownAnswers(certifyAnswers({ sittings, subject }, figures)));
}
