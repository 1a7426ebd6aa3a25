import { readLedger, type Ledger, type Series, type SittingRules } from '../../rules';
import { sittingRulesFor } from '../../reference/policies/sittingRules';
import { SUBJECTS } from '../../reference/specifications/subjects';
import { readSubject } from '../../markbook/reading/readKey';
import type { Figures } from '../../markbook/tables/figures';
import { cellError } from './cellError';
import { givenRange, shapeOf } from './givenRange';
import { onlyCell, valueOf } from './onlyCell';

/** One learner's sittings as given on the sheet, with the rules of the subject. */
export interface LedgerGiven {
  readonly ledger: Ledger;
  readonly rules: SittingRules;
}

/** Reads a learner's ledger: component, series, result and perhaps claimed; `claimed` replaces the fourth column (SIT-8, SIT-12). */
export const ledgerGiven = (
  given: { readonly sittings: unknown; readonly subject: unknown; readonly claimed?: readonly Series[] | undefined },
  figures: Figures,
): LedgerGiven => {
  const range = givenRange(given.sittings);
  if (![3, 4].includes(shapeOf(range).columns)) {
    const facts = { argument: 'sittings', columns: 'three or four columns: component, series, UMS, claimed' };
    throw cellError({ rule: 'SIT-12', code: 'columns-wanted', facts });
  }
  const code = readSubject(onlyCell(given.subject, 'subject'));
  if (!code.ok) throw cellError(code.problems[0]);
  const scale = figures.scaleFor(code.value);
  if (!scale.ok) throw cellError(scale.problems[0]);
  const subject = SUBJECTS.find((each) => each.code === code.value);
  if (subject === undefined) throw cellError({ rule: 'TERMS', code: 'subject-missing', facts: {} });
  const rules = sittingRulesFor(subject, scale.value);
  return {
    ledger: readLedger(
      range.map((row) => row.map(valueOf)),
      rules,
      given.claimed,
    ),
    rules,
  };
};
