import { expect, it } from 'vitest';
import { explainOutcome } from '../../../src/markbook/functions/explain/sittings';
import { answered, outcomeOf } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { classWith } from '../whatNext/classWith';

it('says of an outcome that the function takes every row given as one of its subject', () => {
  const { ledgers, rules } = classWith({ learners: [['U1', 'Ada', null, null, null]] });
  const [{ ledger } = {}] = ledgers;
  if (ledger === undefined) throw new Error('The class has no learner.');
  const { steps } = explainOutcome({
    found: outcomeOf(ledger, rules),
    given: { ledger, rules, grading: answered(SCALE) },
  });
  expect(steps.at(-1)?.text).toBe(
    'Every row given is taken as a sitting of Digital Information Technology by one learner. The function does not see the column Subject of BTEC_Sittings: leave rows of another subject out of the range.',
  );
});
