import { readLedger, type Ledger, type SittingRules } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { Learner } from '../tracker/learner';
import type { HeldSitting } from './heldSittings';

/** One learner of the class with every live sitting the workbook holds under the learner's key. */
export interface LearnerLedger {
  readonly learner: Learner;
  readonly held: readonly HeldSitting[];
  readonly ledger: Ledger;
}

/** The ledgers of a class, in the tracker's order. Mocks are another matter; a learner without a key has no sittings. */
export const classLedgers = (
  learners: readonly Learner[],
  held: readonly HeldSitting[],
  rules: SittingRules,
): readonly LearnerLedger[] => {
  const live = held.filter(({ kind }) => kind !== 'mock');
  const sittings = groupedBy(live, ({ learner }) => learner);
  return learners.map((learner) => {
    const own = learner.key === undefined ? [] : (sittings.get(learner.key.id) ?? []);
    const ledger = readLedger(
      own.map(({ cells }) => cells),
      rules,
    );
    return { learner, held: own, ledger };
  });
};
