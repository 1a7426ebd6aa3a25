import {
  countingInternal,
  kindOf,
  lastExternal,
  type ComponentId,
  type Conversion,
  type LearnerId,
  type SatSitting,
  type Series,
} from '../../rules';
import { asUms } from '../../rules';
import type { Learner } from '../tracker';
import { type LearnerOutlook, markBehind, type Under } from '../whatNext';
import type { Assumption } from './assumption';

/** "Everyone sits C2 again, six marks better": the sitting assumed of each learner who may be entered. */
export interface EveryoneAssumed {
  readonly component: ComponentId;
  readonly series: Series;
  /** Raw marks more than the mark that counts, or fewer. */
  readonly more: number;
  /** The same for an external that the sitting forces. */
  readonly moreOnExternal: number;
}

/** Why a learner takes no part. */
export interface LeftOutOfScenario {
  readonly learner: Learner;
  readonly because: 'no key' | 'cannot be entered' | 'no external left' | 'not sat yet' | 'no table';
}

const sittingSoFar = ({ ledger }: LearnerOutlook, component: ComponentId, series: Series): SatSitting | undefined =>
  kindOf(ledger.structure, component) === 'internal'
    ? countingInternal(ledger, component, series)
    : lastExternal(ledger);

const assumed = (
  outlook: LearnerOutlook,
  { component, series, more }: Pick<EveryoneAssumed, 'component' | 'series' | 'more'>,
  conversion: Conversion | undefined,
): Assumption | LeftOutOfScenario['because'] => {
  const sitting = sittingSoFar(outlook, component, series);
  if (sitting === undefined) return 'not sat yet';
  const now = conversion && markBehind(sitting, outlook.held, conversion);
  if (conversion === undefined || now === undefined) return 'no table';
  const mark = Math.min(conversion.max, Math.max(0, now + more));
  return { component, series, mark, ums: asUms(conversion.ums[mark] ?? 0) };
};

const ofLearner = (
  outlook: LearnerOutlook,
  wanted: EveryoneAssumed,
  under: Under,
): readonly Assumption[] | LeftOutOfScenario['because'] => {
  const option = outlook.options.find(({ component }) => component === wanted.component);
  if (option === undefined || option.refusals.length > 0) return 'cannot be entered';
  const leadsTo = new Set(option.consequences.map(({ code }) => code));
  if (leadsTo.has('no-external-for-it')) return 'no external left';
  const first = assumed(outlook, wanted, under[wanted.component]);
  if (typeof first === 'string') return first;
  if (!leadsTo.has('forces-external')) return [first];
  const { external: component } = outlook.ledger.structure;
  const external = { component, series: wanted.series, more: wanted.moreOnExternal };
  const second = assumed(outlook, external, under[component]);
  return typeof second === 'string' ? second : [first, second];
};

/** Assumes one more sitting of everyone who may be entered for it, with the external again where it forces that (SIT-5). */
export const everyoneAssumed = (
  outlooks: readonly LearnerOutlook[],
  wanted: EveryoneAssumed,
  under: Under,
): {
  readonly byLearner: ReadonlyMap<LearnerId, readonly Assumption[]>;
  readonly leftOut: readonly LeftOutOfScenario[];
} => {
  const byLearner = new Map<LearnerId, readonly Assumption[]>();
  const leftOut: LeftOutOfScenario[] = [];
  for (const outlook of outlooks) {
    const { learner } = outlook;
    const found = learner.key === undefined ? 'no key' : ofLearner(outlook, wanted, under);
    if (typeof found === 'string') leftOut.push({ learner, because: found });
    else if (learner.key !== undefined) byLearner.set(learner.key.id, found);
  }
  return { byLearner, leftOut };
};
