import type { LearnerId, Scale, SubjectCode } from '../../rules';
import type { LearnerLedger } from '../sittings/classLedgers';
import type { Learner } from '../tracker/learner';
import type { Figures } from '../tables/figures';
import { readAssumption, type Assumption } from './assumption';
import type { HeldAssumption } from './heldAssumptions';

/** A named scenario as far as it is about one class: each learner's assumptions by the tracker's key. */
export interface Scenario {
  readonly name: string;
  readonly byLearner: ReadonlyMap<LearnerId, readonly Assumption[]>;
  /** Rows of this class that can't be used. */
  readonly unusable: readonly HeldAssumption[];
}

/** What a scenario assumes of one learner; nothing of somebody without a key. */
export const assumedOf = (byLearner: Scenario['byLearner'], { key }: Learner): readonly Assumption[] =>
  key === undefined ? [] : (byLearner.get(key.id) ?? []);

/** The scenarios that are about learners of the class, in the order of their first rows. */
export const classScenarios = (
  held: readonly HeldAssumption[],
  ledgers: readonly LearnerLedger[],
  given: { readonly figures: Figures; readonly subject: SubjectCode; readonly scale: Scale },
): readonly Scenario[] => {
  const own = new Set(ledgers.flatMap(({ learner }) => learner.key?.id ?? []));
  const ofClass = held.filter(({ scenario, learner }) => scenario !== '' && own.has(learner));
  const names = [...new Set(ofClass.map(({ scenario }) => scenario))];
  return names.map((name) => {
    const byLearner = new Map<LearnerId, Assumption[]>();
    const unusable: HeldAssumption[] = [];
    for (const row of ofClass) {
      if (row.scenario !== name) continue;
      const assumption = readAssumption(row, given);
      if (assumption === undefined) unusable.push(row);
      else byLearner.set(row.learner, [...(byLearner.get(row.learner) ?? []), assumption]);
    }
    return { name, byLearner, unusable };
  });
};
