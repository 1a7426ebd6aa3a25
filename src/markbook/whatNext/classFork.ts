import {
  asUms,
  cashInFork,
  claimOptions,
  gradeRank,
  tally,
  type ClaimOption,
  type GradeCount,
  type Series,
  type SittingRules,
} from '../../rules';
import { POINTS } from '../../reference/points/points';
import type { LearnerOutlook } from './learnerOutlook';

/** What claiming now and waiting for a resit would come to for a class, if each resit gave so many UMS more. */
export interface ClassFork {
  readonly learners: number;
  readonly now: readonly GradeCount[];
  readonly wait: readonly GradeCount[];
  /** The better of two certificates. */
  readonly both: readonly GradeCount[];
  /** Points that performance tables count, added up; those of both are those of claiming now. */
  readonly points: { readonly now: number; readonly wait: number };
  /** Whose grade would be higher, the same and lower by waiting. */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}

interface ForkOfLearner {
  readonly now: ClaimOption;
  readonly wait: ClaimOption;
  readonly both: ClaimOption;
}

interface IfResat {
  readonly coming: Series;
  /** UMS more than the first sitting gave; less where negative. */
  readonly more: number;
}

const forkOf = (outlook: LearnerOutlook, { coming, more }: IfResat, rules: SittingRules): readonly ForkOfLearner[] => {
  const { ledger, options } = outlook;
  const { external } = ledger.structure;
  const claims = claimOptions(ledger, rules, POINTS);
  const canResit = options.find(({ component }) => component === external)?.refusals.length === 0;
  if (ledger.claimed.length > 0 || !canResit || !claims.ok || claims.value.length !== 1) return [];
  const first = claims.value[0]?.best.counting.find(({ component }) => component === external);
  if (first === undefined) return [];
  const result = asUms(Math.min(rules.scale.external.max, Math.max(0, first.result + more)));
  const fork = cashInFork(ledger, { series: coming, result }, rules, POINTS);
  const way = (kind: ClaimOption['kind']) => (fork.ok ? fork.value.find((each) => each.kind === kind) : undefined);
  const [now, wait, both] = [way('first only'), way('wait'), way('both')];
  return now === undefined || wait === undefined || both === undefined ? [] : [{ now, wait, both }];
};

const sumOf = (options: readonly ClaimOption[]): number => options.reduce((sum, each) => sum + each.tablesPoints, 0);

/** Claim now or wait, for everyone who could do either, side by side and without advice (WHATIF-6). Creative subjects have no such choice. */
export const classFork = (outlooks: readonly LearnerOutlook[], given: IfResat, rules: SittingRules): ClassFork => {
  const forks = rules.creative ? [] : outlooks.flatMap((outlook) => forkOf(outlook, given, rules));
  const gains = forks.map(({ now, wait }) => gradeRank(wait.best.grade) - gradeRank(now.best.grade));
  const gradesOf = (kind: keyof ForkOfLearner) => tally(forks.map((each) => each[kind].best.grade));
  return {
    learners: forks.length,
    ...{ now: gradesOf('now'), wait: gradesOf('wait'), both: gradesOf('both') },
    points: { now: sumOf(forks.map(({ now }) => now)), wait: sumOf(forks.map(({ wait }) => wait)) },
    higher: gains.filter((gain) => gain > 0).length,
    same: gains.filter((gain) => gain === 0).length,
    lower: gains.filter((gain) => gain < 0).length,
  };
};
