import { claimOptions } from '../rules';
import { POINTS } from '../reference/points/points';
import { claimOptionName, claimOptionNote } from '../markbook/wording/whatif';
import { cellError } from './cells/cellError';
import { ledgerGiven } from './cells/ledgerGiven';
import { shownGrade } from './cells/shown';
import { withFigures } from './figures';

/**
 * The ways to claim, side by side: what the learner would have and what performance tables would count. Claims made are left aside.
 * @customfunction CERTIFY
 * @param sittings Rows of component, series, UMS (X for absent) and perhaps claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @returns Rows of option, learner's best grade, learner's total, tables grade, tables points, note.
 */
export function certify(sittings: unknown[][], subject: unknown[][]): unknown[][] {
  return withFigures((figures) => {
    const { ledger, rules, grading } = ledgerGiven({ sittings, subject }, figures);
    const options = claimOptions(ledger, rules, POINTS);
    if (!options.ok) throw cellError(options.problems[0]);
    return options.value.map((option) => [
      claimOptionName(option),
      shownGrade(option.best.grade, grading),
      option.best.total,
      shownGrade(option.tables.grade, grading),
      shownGrade(option.tablesPoints, grading),
      claimOptionNote(option),
    ]);
  });
}
