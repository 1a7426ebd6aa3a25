import {
  answered,
  readLedger,
  refused,
  type Answer,
  type CellInput,
  type Ledger,
  type Scale,
  type Series,
  type SittingRules,
} from '../../../rules';
import { sittingRulesFor } from '../../../reference/policies/sittingRules';
import { subjectOfCode } from '../../../reference/specifications/subjects';
import type { Figures } from '../../tables';
import type { AnswerProblem } from '../../wording';
import { readSubject } from '../../keys';

/** One learner's sittings as given on the sheet, with the rules of the subject. */
export interface GivenLedger {
  readonly ledger: Ledger;
  readonly rules: SittingRules;
  /** The scale that grades it; refused while it is only assumed, though UMS add up. */
  readonly grading: Answer<Scale, AnswerProblem>;
}

/** Reads a learner's ledger: component, series, result and perhaps claimed; `claimed` replaces the fourth column (SIT-8, SIT-12). */
export const givenLedger = (
  given: {
    readonly rows: readonly (readonly CellInput[])[];
    readonly subject: CellInput;
    readonly claimed?: readonly Series[] | undefined;
  },
  figures: Figures,
): Answer<GivenLedger, AnswerProblem> => {
  const code = readSubject(given.subject);
  if (!code.ok) return code;
  const scale = figures.layoutFor(code.value);
  if (!scale.ok) return scale;
  const subject = subjectOfCode(code.value);
  if (subject === undefined) return refused({ rule: 'TERMS', code: 'subject-missing', facts: {} });
  const rules = sittingRulesFor(subject, scale.value);
  const grading = figures.scaleFor(code.value);
  return answered({ ledger: readLedger(given.rows, rules, given.claimed), rules, grading });
};

/** What is wrong with the shape of a ledger: it takes three or four columns. */
export const ledgerShapeProblem = (columns: number): AnswerProblem | undefined =>
  columns === 3 || columns === 4
    ? undefined
    : {
        code: 'columns-wanted',
        facts: { argument: 'sittings', columns: 'three or four columns: component, series, UMS, claimed' },
      };
