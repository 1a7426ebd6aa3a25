import { readLedger, type Ledger, type SittingRules, type SubjectCode } from '../../rules';
import { groupedBy } from '../groupedBy';
import type { Learner } from '../tracker';
import type { HeldSitting } from './heldSittings';
import { isRowOf, type WhoseRows } from '../keys';

/** One learner of the class with every live sitting of its subject that the workbook holds under the learner's key. */
export interface LearnerLedger {
  readonly learner: Learner;
  readonly subject: SubjectCode;
  readonly held: readonly HeldSitting[];
  readonly ledger: Ledger;
}

/** The ledgers of a class, in the tracker's order. Mocks are another matter; a learner without a key has no sittings. */
export const classLedgers = (
  learners: readonly Learner[],
  held: readonly HeldSitting[],
  rules: SittingRules,
  whose: WhoseRows,
): readonly LearnerLedger[] => {
  const { subject } = whose;
  const live = held.filter((each) => each.kind !== 'mock' && isRowOf(each, whose));
  const sittings = groupedBy(live, ({ learner }) => learner);
  return learners.map((learner) => {
    const own = learner.key === undefined ? [] : (sittings.get(learner.key.id) ?? []);
    const ledger = readLedger(
      own.map(({ cells }) => cells),
      rules,
    );
    return { learner, subject, held: own, ledger };
  });
};
