import type { LearnerId, Scale } from '../../rules';
import { isOfNoSubject, isRowOf, type WhoseRows } from '../keys';
import type { LearnerLedger } from '../sittings';
import type { Learner } from '../tracker';
import type { Figures } from '../tables';
import { readAssumption, type Assumption } from './assumption';
import type { HeldAssumption } from './heldAssumptions';

/** A named scenario as far as it is about one class: each learner's assumptions by the tracker's key. */
export interface Scenario {
  readonly name: string;
  readonly byLearner: ReadonlyMap<LearnerId, readonly Assumption[]>;
  /** Rows of this class that can't be used. */
  readonly unusable: readonly HeldAssumption[];
  /** Rows of its learners that count for no subject: they say none, and their learner may take two. */
  readonly ofNoSubject: readonly HeldAssumption[];
  /** Learners with rows of the class that do not say their subject yet: the next write says it. */
  readonly unsaid: ReadonlySet<LearnerId>;
}

/** What a scenario assumes of one learner; nothing of somebody without a key. */
export const assumedOf = (byLearner: Scenario['byLearner'], { key }: Learner): readonly Assumption[] =>
  key === undefined ? [] : (byLearner.get(key.id) ?? []);

/** The scenarios that are about learners of the class, in the order of their first rows. */
export const classScenarios = (
  held: readonly HeldAssumption[],
  ledgers: readonly LearnerLedger[],
  { figures, scale, whose }: { readonly figures: Figures; readonly scale: Scale; readonly whose: WhoseRows },
): readonly Scenario[] => {
  const given = { figures, scale, subject: whose.subject };
  const own = new Set(ledgers.flatMap(({ learner }) => learner.key?.id ?? []));
  const ofClass = held.filter(({ scenario, learner }) => scenario !== '' && own.has(learner));
  const mine = ofClass.filter((row) => isRowOf(row, whose));
  const noSubject = ofClass.filter((row) => isOfNoSubject(row, whose));
  const names = [...new Set([...mine, ...noSubject].map(({ scenario }) => scenario))];
  return names.map((name) => {
    const byLearner = new Map<LearnerId, Assumption[]>();
    const unusable: HeldAssumption[] = [];
    const rows = mine.filter(({ scenario }) => scenario === name);
    for (const row of rows) {
      const assumption = readAssumption(row, given);
      if (assumption === undefined) unusable.push(row);
      else byLearner.set(row.learner, [...(byLearner.get(row.learner) ?? []), assumption]);
    }
    return {
      name,
      byLearner,
      unusable,
      ofNoSubject: noSubject.filter(({ scenario }) => scenario === name),
      unsaid: new Set(rows.flatMap(({ subject, learner }) => (subject === '' ? [learner] : []))),
    };
  });
};
