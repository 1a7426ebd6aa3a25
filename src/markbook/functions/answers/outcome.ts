import { outcomeOf, type Outcome } from '../../../rules';
import type { Figures } from '../../tables';
import { describeFinding, outcomeSentence } from '../../wording';
import { inRows, refusal, single, valueOn, type Answers, type CellAnswer, type ShownValue } from '../call/cellAnswer';
import type { ArgumentsGiven } from '../call/range';
import type { GivenLedger } from './givenLedger';
import { claimedIn, ledgerOf } from './ledger';

/** What one learner's sittings come to, and by which rules. */
export interface OutcomeShown {
  readonly found: Outcome;
  readonly given: GivenLedger;
}

/** The claims that are ignored: of the fourth column BTEC.CHECK tells them, of the argument nobody else does (SIT-8). */
const ignoredClaims = ({ findings }: Outcome): readonly string[] =>
  findings.filter(({ code }) => code === 'claim-without-external' || code === 'claim-on-practice').map(describeFinding);

/** BTEC.OUTCOME: which sittings count, and what they come to. */
export const outcomeAnswers = (
  given: ArgumentsGiven<'sittings' | 'subject' | 'claimed'>,
  figures: Figures,
): Answers<OutcomeShown> => {
  const claimed = claimedIn(given.claimed);
  if (!claimed.ok) return single(claimed.refused);
  const read = ledgerOf(given, figures, claimed.value);
  if (!read.ok) return single(read.refused);
  const { ledger, rules, grading } = read.value;
  const found = outcomeOf(ledger, rules);
  const { best, status } = found;
  const on = (value: ShownValue): CellAnswer<OutcomeShown> => valueOn(value, { found, given: read.value });
  const grade = best === undefined || grading.ok ? on(best?.grade ?? '') : refusal(grading.problems[0]);
  const said = [outcomeSentence(found, grading.ok), ...(claimed.value === undefined ? [] : ignoredClaims(found))];
  const row = [on(best?.total ?? ''), grade, on(status), on([...new Set(said)].join(' '))];
  return inRows({ rows: 1, columns: row.length }, () => row);
};
