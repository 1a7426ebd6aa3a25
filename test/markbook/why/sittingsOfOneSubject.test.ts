import { expect, it } from 'vitest';
import { explainCertify, explainCheck, explainOutcome } from '../../../src/markbook/functions/explain/sittings';
import { POINTS } from '../../../src/reference/points/points';
import { answered, checkLedger, claimOptions, outcomeOf } from '../../../src/rules';
import { SCALE } from '../../usualScale';
import { classWith } from '../whatNext/classWith';

const SAID =
  'Every row given is taken as a sitting of Digital Information Technology by one learner. The function does not see the column Subject of BTEC_Sittings: leave rows of another subject out of the range.';

const { ledgers, rules } = classWith({
  learners: [['U1', 'Ada', null, null, null]],
  sittings: ['C1', 'C2', 'C3'].map((component) => ['U1', component, '2025-06', 54]),
});
const [{ ledger } = {}] = ledgers;
if (ledger === undefined) throw new Error('The class has no learner.');
const given = { ledger, rules, grading: answered(SCALE) };

it('says of an outcome that the function takes every row given as one of its subject', () => {
  const { steps } = explainOutcome({ found: outcomeOf(ledger, rules), given });
  expect(steps.at(-1)?.text).toBe(SAID);
});

it('says so of a check too, with a finding and without one', () => {
  const [finding] = checkLedger(ledger, rules);
  for (const found of [finding, undefined]) {
    const { steps } = explainCheck({ finding: found, place: 1, count: 1, subject: rules.subject });
    expect(steps.at(-1)?.text).toBe(SAID);
  }
});

it('and of the ways to claim', () => {
  const options = claimOptions(ledger, rules, POINTS);
  const [option] = options.ok ? options.value : [];
  if (option === undefined) throw new Error('There is no way to claim.');
  expect(explainCertify({ option, given }).steps.at(-1)?.text).toBe(SAID);
});
