import { checkLedger, type LedgerFinding, type SubjectCode } from '../../../rules';
import type { Figures } from '../../tables';
import { describeFinding } from '../../wording';
import { inRows, single, valueOn, type Answers } from '../call/cellAnswer';
import type { ArgumentsGiven } from '../call/range';
import { ledgerOf } from './ledger';

/** One finding among all; none where there is nothing to find. */
export interface CheckFound {
  readonly finding: LedgerFinding | undefined;
  readonly place: number;
  readonly count: number;
  /** The subject that every row given is taken for. */
  readonly subject: SubjectCode;
}

const NOTHING = ['No problems found', '', ''] as const;

/** BTEC.CHECK: everything wrong, risky or worth knowing in a ledger. */
export const checkAnswers = (given: ArgumentsGiven<'sittings' | 'subject'>, figures: Figures): Answers<CheckFound> => {
  const read = ledgerOf(given, figures);
  if (!read.ok) return single(read.refused);
  const { ledger, rules } = read.value;
  const findings = checkLedger(ledger, rules);
  const count = findings.length;
  return inRows({ rows: Math.max(count, 1), columns: NOTHING.length }, (row) => {
    const finding = findings[row];
    const texts = finding === undefined ? NOTHING : [finding.severity, finding.rule, describeFinding(finding)];
    return texts.map((text) => valueOn(text, { finding, place: row + 1, count, subject: rules.subject }));
  });
};
