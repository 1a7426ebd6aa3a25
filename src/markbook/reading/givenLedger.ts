import {
  answered,
  readLedger,
  refused,
  type Answer,
  type CellInput,
  type Ledger,
  type Series,
  type SittingRules,
} from '../../rules';
import { sittingRulesFor } from '../../reference/policies/sittingRules';
import { SUBJECTS } from '../../reference/specifications/subjects';
import type { Figures } from '../tables/figures';
import type { Problem } from '../wording/problem';
import { readSubject } from './readKey';

/** One learner's sittings as given on the sheet, with the rules of the subject. */
export interface GivenLedger {
  readonly ledger: Ledger;
  readonly rules: SittingRules;
}

/** Reads a learner's ledger: component, series, result and perhaps claimed; `claimed` replaces the fourth column (SIT-8, SIT-12). */
export const givenLedger = (
  given: {
    readonly rows: readonly (readonly CellInput[])[];
    readonly subject: CellInput;
    readonly claimed?: readonly Series[] | undefined;
  },
  figures: Figures,
): Answer<GivenLedger, Problem> => {
  const code = readSubject(given.subject);
  if (!code.ok) return code;
  const scale = figures.scaleFor(code.value);
  if (!scale.ok) return scale;
  const subject = SUBJECTS.find((each) => each.code === code.value);
  if (subject === undefined) return refused({ rule: 'TERMS', code: 'subject-missing', facts: {} });
  const rules = sittingRulesFor(subject, scale.value);
  return answered({ ledger: readLedger(given.rows, rules, given.claimed), rules });
};

/** What is wrong with the shape of a ledger: it takes three or four columns. */
export const ledgerShapeProblem = (columns: number): Problem | undefined =>
  columns === 3 || columns === 4
    ? undefined
    : {
        rule: 'SIT-12',
        code: 'columns-wanted',
        facts: { argument: 'sittings', columns: 'three or four columns: component, series, UMS, claimed' },
      };
