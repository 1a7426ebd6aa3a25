import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canLose, choiceNeeds } from '../../../src/markbook/whatNext/choiceNeeds';
import { learnerChoices, type LearnerChoice } from '../../../src/markbook/whatNext/learnerChoices';
import { choiceName, choiceReach, choiceTakes, rulerKey } from '../../../src/markbook/whatNext/learnerChoiceWords';
import type { LearnerLedger } from '../../../src/markbook/sittings/classLedgers';
import { learnerOutlook } from '../../../src/markbook/whatNext/learnerOutlook';
import { asUms, outcomeOf, withClaims, withSitting, type Ledger } from '../../../src/rules';
import { law } from '../../law';
import { SCALE } from '../../usualScale';
import { classWith, learnerWith, type SittingRow } from './classWith';

const C1 = ['C1', '2025-06', 54] as const;
const C2 = ['C2', '2025-06', 69] as const;
const C3 = ['C3', '2026-01', 80] as const;

const said = (sittings: readonly SittingRow[]): readonly string[][] => {
  const outlook = learnerWith(sittings);
  const terms = { isClaimed: outlook.outcome.isClaimed, externalMax: 60 };
  return learnerChoices(outlook, SCALE).map((choice) => [
    choiceName(choice),
    choiceReach(choice),
    choiceTakes(choiceNeeds(choice, terms)),
  ]);
};

describe('the choices side by side', () => {
  it('are to leave it, and every sitting with where it can end and what it takes', () => {
    expect(said([C1, C2, C3])).toEqual([
      ['Leave it', '203 UMS, L2P', ''],
      [
        'Retake C1 and resit C3',
        '123 to 279 UMS, L1M to L2D*',
        'C3 out of 60: 11 to 29 for L2P as now, 26 to 44 for L2M; the more C1 gives, the fewer.',
      ],
      [
        'Retake C2 and resit C3',
        '123 to 264 UMS, L1M to L2D',
        'C3 out of 60: 18 to 29 for L2P as now, 33 to 44 for L2M; the more C2 gives, the fewer.',
      ],
      ['Resit C3', '123 to 243 UMS, L1M to L2D', 'C3 out of 60: 29 for L2P as now, 44 for L2M.'],
    ]);
  });

  it('lose nothing once the result was claimed', () => {
    const choices = said([C1, C2, [...C3, 'Yes']]);
    expect(choices.map(([, reach]) => reach?.split(' ')[0])).toEqual(['203', '203', '203', '203']);
    expect(choices.at(-1)?.[2]).toBe('C3 out of 60: 44 for L2M.');
  });

  it('do not tell of 0 marks for U, which nobody can lose', () => {
    const low = [C1, C2, C3].map(([component, series]): SittingRow => [component, series, 10]);
    const takes = said(low).map(([, , words]) => words);
    expect(takes.at(-1)).toMatch(/^C3 out of 60: \d+ for L1P\.$/);
    expect(takes.filter((words) => /\bfor U\b/.test(words ?? ''))).toEqual([]);
  });

  it('are none without a result', () => {
    expect(said([C1, C2])).toEqual([]);
  });

  it('say what striped means only where something can be lost', () => {
    const key = (sittings: readonly SittingRow[]): string =>
      rulerKey(canLose(learnerChoices(learnerWith(sittings), SCALE)));
    expect(key([C1, C2, C3])).toMatch(/striped could be lost\.$/);
    expect(key([C1, C2, [...C3, 'Yes']])).toMatch(/nothing can be lost\.$/);
  });
});

/** The ledger with each component of a choice sat again for a share of its maximum. */
const satAgain = (ledger: Ledger, { sits }: LearnerChoice, shares: readonly number[]): Ledger =>
  sits.reduce((made, component, index) => {
    const max = component === 'C3' ? SCALE.external.max : SCALE.internal.max;
    const result = asUms(Math.round((max * (shares[index] ?? 0)) / 100));
    return withSitting(made, { component, series: '2027-01', result });
  }, ledger);

const share = fc.integer({ min: 0, max: 100 });
const ums = (max: number) => fc.integer({ min: 0, max });

describe('the ruler', () => {
  const made = classWith({
    learners: [['U1', 'Ada Able', 40, 40, 40]],
    sittings: [C1, C2, C3].map((row) => ['U1', ...row]),
  });
  const { rules, under, ledgers } = made;

  const withResults = (given: LearnerLedger, results: readonly number[], claimed: boolean): LearnerLedger => {
    const ledger = given.ledger.sittings.reduce(
      (sum, { component, series }, index) =>
        withSitting(sum, { component, series, result: asUms(results[index] ?? 0) }),
      given.ledger,
    );
    return { ...given, held: [], ledger: withClaims(ledger, claimed ? ['2026-01'] : []) };
  };

  law([ums(90), ums(90), ums(120), fc.boolean(), fc.tuple(share, share)])(
    'holds whatever is reached in a choice: the total that counts is never outside its stretch',
    (one, two, exam, isClaimed, shares) => {
      for (const given of ledgers) {
        const outlook = learnerOutlook(withResults(given, [one, two, exam], isClaimed), rules, {
          coming: '2027-01',
          under,
        });
        const choices = learnerChoices(outlook, SCALE);
        expect(choices.length).toBeGreaterThan(1);
        for (const choice of choices) {
          const { best } = outcomeOf(satAgain(outlook.ledger, choice, shares), rules);
          expect(best?.total).toBeGreaterThanOrEqual(choice.fewest);
          expect(best?.total).toBeLessThanOrEqual(choice.most);
        }
      }
      return true;
    },
  );
});
