import {
  asUms,
  compareSeries,
  internalsOf,
  isSat,
  reviewOfModeration,
  type Certificate,
  type ComponentId,
  type NoReview,
  type ReviewOutcome,
  type SatSitting,
  type Scale,
  type Series,
  type Structure,
  type Ums,
} from '../../rules';
import type { LearnerResult } from './learnerResult';

/** A moderated internal of one series in the class's results. */
export interface Moderated {
  readonly component: ComponentId;
  readonly series: Series;
}

/** A learner whose certificate counts the reviewed sitting, before and after. */
export interface Reviewed {
  readonly learner: LearnerResult;
  readonly review: ReviewOutcome;
}

/** What a review of moderation that lowers a component's UMS would do to the class, or why there can be none (WHATIF-7). */
export type ClassReview =
  | {
      readonly ok: true;
      readonly changed: readonly Reviewed[];
      readonly unchanged: readonly Reviewed[];
      /** The fewest UMS that one of those unchanged could lose and keep the grade; absent where there is none. */
      readonly leastToLose?: number;
    }
  | { readonly ok: false; readonly problem: NoReview };

const latestFirst = (a: Moderated, b: Moderated): number =>
  b.series.localeCompare(a.series) || a.component.localeCompare(b.component);

/** The internals and series that a review could be about: those that count in a certificate. */
export const moderatedSittings = (learners: readonly LearnerResult[]): readonly Moderated[] => {
  const found = new Map<string, Moderated>();
  for (const { outcome, ledger } of learners) {
    const internals = internalsOf(ledger.structure);
    for (const { component, series } of outcome.best?.counting ?? []) {
      if (internals.includes(component)) found.set(`${component} ${series}`, { component, series });
    }
  }
  return [...found.values()].sort(latestFirst);
};

/** The latest series with results of an internal: the one whose review may still be asked for. */
export const latestModerated = (results: readonly Moderated[], structure: Structure): Series | undefined =>
  results
    .filter(({ component }) => internalsOf(structure).includes(component))
    .map(({ series }) => series)
    .sort(compareSeries)
    .at(-1);

/** After a review the learner's other sitting of the component counts where it is higher (SIT-3). */
const loweredUms = (
  { ledger }: LearnerResult,
  best: Certificate,
  { component, series, result }: SatSitting,
  by: number,
): Ums => {
  const others = ledger.sittings
    .filter(isSat)
    .filter((each) => each.component === component && each.series !== series && each.series <= best.series)
    .map((other) => other.result);
  return asUms(Math.max(0, result - by, ...others));
};

/** Lowers one internal of one series for everyone whose certificate counts it, and asks whose qualification grade changes. */
export const reviewOfClass = (
  learners: readonly LearnerResult[],
  wish: Moderated & { readonly by: number; readonly marksAgreed: boolean },
  scale: Scale,
): ClassReview => {
  const { component, series, by, marksAgreed } = wish;
  const reviewed: Reviewed[] = [];
  for (const learner of learners) {
    const { best } = learner.outcome;
    const sitting = best?.counting.find((each) => each.component === component && each.series === series);
    if (best === undefined || sitting === undefined) continue;
    const lowered = loweredUms(learner, best, sitting, by);
    const review = reviewOfModeration({ counting: best.counting, component, lowered, marksAgreed }, scale);
    if (!review.ok) return { ok: false, problem: review.problems[0] };
    reviewed.push({ learner, review: review.value });
  }
  const unchanged = reviewed.filter(({ review }) => !review.doesGradeChange);
  return {
    ok: true,
    changed: reviewed.filter(({ review }) => review.doesGradeChange),
    unchanged,
    ...(unchanged.length === 0 ? {} : { leastToLose: Math.min(...unchanged.map(({ review }) => review.canLose)) }),
  };
};
