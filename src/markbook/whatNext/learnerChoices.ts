import {
  asUms,
  qualificationGradeFor,
  type ComponentId,
  type QualificationGrade,
  type Scale,
  type Ums,
} from '../../rules';
import type { LearnerOutlook } from './learnerOutlook';
import type { Retake } from './retakes';

/** Where a choice can end: the total with 0 on everything sat anew, and with full marks on it. */
interface Reach {
  readonly fewest: Ums;
  readonly most: Ums;
  readonly worst: QualificationGrade;
  readonly best: QualificationGrade;
}

/** One thing a learner may do in the coming series, as a stretch of the UMS of the qualification (WHATIF-3). */
export interface LearnerChoice extends Reach {
  readonly kind: 'leave' | 'retake' | 'resit' | 'retake and resit';
  /** What is sat again, the component that it is about first. */
  readonly sits: readonly ComponentId[];
  readonly totalNow: Ums;
  readonly gradeNow: QualificationGrade;
  /** What it would take; leaving takes nothing. */
  readonly retake?: Retake;
}

const kindOfRetake = ({ component, externalId, forces }: Retake): LearnerChoice['kind'] => {
  if (component === externalId) return 'resit';
  return forces === 'external' ? 'retake and resit' : 'retake';
};

const reach = (fewest: number, most: number, scale: Scale): Reach => ({
  fewest: asUms(fewest),
  most: asUms(most),
  worst: qualificationGradeFor(asUms(fewest), scale),
  best: qualificationGradeFor(asUms(most), scale),
});

/** An internal keeps its highest; a new external counts even if it is lower, unless a claim stands (SIT-3, SIT-4, SIT-8). */
const reachOf = (retake: Retake, externalNow: number, isClaimed: boolean, scale: Scale): Reach => {
  const { worth, component, externalId } = retake;
  const { totalNow, gain } = worth;
  const kind = kindOfRetake(retake);
  const counts = kind === 'retake' || isClaimed ? totalNow : totalNow - externalNow;
  const alsoGained = component === externalId || kind === 'retake' ? 0 : scale.external.max - externalNow;
  return reach(counts, totalNow + gain + alsoGained, scale);
};

/** What can be done about a learner's result, side by side: to leave it, and each sitting that may be entered; none without a result. */
export const learnerChoices = (
  { outcome, retakes }: Pick<LearnerOutlook, 'outcome' | 'retakes'>,
  scale: Scale,
): readonly LearnerChoice[] => {
  const { best, isClaimed } = outcome;
  if (best === undefined) return [];
  const { total: totalNow, grade: gradeNow } = best;
  const now = { totalNow, gradeNow };
  const externalNow = best.counting.find(({ component }) => component === scale.structure.external)?.result ?? 0;
  const open = retakes.filter(({ forces }) => forces !== 'external, none left');
  return [
    { kind: 'leave', sits: [], ...now, ...reach(totalNow, totalNow, scale) },
    ...open.map((retake): LearnerChoice => {
      const { component, externalId } = retake;
      const kind = kindOfRetake(retake);
      return {
        kind,
        sits: kind === 'retake and resit' ? [component, externalId] : [component],
        ...now,
        ...reachOf(retake, externalNow, isClaimed, scale),
        retake,
      };
    }),
  ];
};

/** The grades of the qualification on its scale of UMS, the lowest first, as a ruler shows them. */
export const qualificationBoundaries = ({ qualification: { minima } }: Scale) =>
  Object.entries(minima).map(([grade, at]) => ({ at, label: grade }));
