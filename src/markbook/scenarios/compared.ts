import {
  gradeRank,
  outcomeOf,
  tally,
  withSitting,
  type GradeCount,
  type Outcome,
  type SittingRules,
} from '../../rules';
import type { LearnerLedger } from '../sittings';
import type { Assumption } from './assumption';
import { assumedOf, type Scenario } from './scenario';

/** The learner's outcome if the assumptions came true: the same rules, one ledger changed. */
export const assumedOutcome = (
  { ledger }: LearnerLedger,
  assumptions: readonly Assumption[],
  rules: SittingRules,
): Outcome =>
  outcomeOf(
    assumptions.reduce(
      (next, { component, series, ums }) => withSitting(next, { component, series, result: ums }),
      ledger,
    ),
    rules,
  );

/** What a scenario does to one learner's best certificate. */
export type ScenarioChange = 'up' | 'down' | 'same' | 'result gained' | 'result lost' | 'still none';

/** One learner today and in the scenario. */
export interface ComparedLearner<Given extends LearnerLedger = LearnerLedger> {
  readonly given: Given;
  readonly today: Outcome;
  readonly then: Outcome;
  readonly change: ScenarioChange;
}

/** A class today and in a scenario; learners without an assumption stay as they are. */
export interface ComparedClass<Given extends LearnerLedger = LearnerLedger> {
  readonly learners: readonly ComparedLearner<Given>[];
  readonly today: readonly GradeCount[];
  readonly then: readonly GradeCount[];
}

const changeOf = (today: Outcome, then: Outcome): ScenarioChange => {
  if (today.best === undefined) return then.best === undefined ? 'still none' : 'result gained';
  if (then.best === undefined) return 'result lost';
  const rise = gradeRank(then.best.grade) - gradeRank(today.best.grade);
  return rise > 0 ? 'up' : rise < 0 ? 'down' : 'same';
};

/** Sets a scenario beside the class's ledgers as they are: only the learners it is about are listed. */
export const comparedClass = <Given extends LearnerLedger & { readonly outcome: Outcome }>(
  outlooks: readonly Given[],
  { byLearner }: Pick<Scenario, 'byLearner'>,
  rules: SittingRules,
): ComparedClass<Given> => {
  const all = outlooks.map((given) => {
    const assumptions = assumedOf(byLearner, given.learner);
    const today = given.outcome;
    const then = assumptions.length === 0 ? today : assumedOutcome(given, assumptions, rules);
    return { given, today, then, change: changeOf(today, then), isAssumed: assumptions.length > 0 };
  });
  const grades = (of: (each: (typeof all)[number]) => Outcome): readonly GradeCount[] =>
    tally(all.flatMap((each) => of(each).best?.grade ?? []));
  return {
    learners: all.filter(({ isAssumed }) => isAssumed),
    today: grades(({ today }) => today),
    then: grades(({ then }) => then),
  };
};
