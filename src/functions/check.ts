import { checkLedger } from '../rules';
import { describeSittings } from '../markbook/wording/sittings';
import { ledgerGiven } from './cells/ledgerGiven';
import { withFigures } from './figures';

/**
 * Everything wrong, risky or worth knowing in one learner's sittings: retakes, resits, the terminal rule, claims.
 * @customfunction CHECK
 * @param sittings Rows of component, series, UMS (X for absent) and, on rows of the external, claimed. Write Ledger&"" to keep blanks blank.
 * @param subject The subject: its code, title or qualification number, such as "DIT".
 * @returns Rows of severity, rule and sentence; "No problems found" when there are none.
 */
export function check(sittings: unknown[][], subject: unknown[][]): unknown[][] {
  return withFigures((figures) => {
    const { ledger, rules } = ledgerGiven({ sittings, subject }, figures);
    const findings = checkLedger(ledger, rules);
    if (findings.length === 0) return [['No problems found', '', '']];
    return findings.map((finding) => [finding.severity, finding.rule, describeSittings(finding)]);
  });
}
