import { isResitNeeded } from '../../rules';
import type { LearnerOutlook } from './learnerOutlook';
import type { Retake } from './retakes';

/** What a learner of the list is about, the most pressing first. */
export const KINDS = ['to put right', 'resit owed', 'grade in reach', 'incomplete', 'to claim'] as const;
export type Kind = (typeof KINDS)[number];

/** A learner of the class with what may be done. */
export interface ClassListLearner {
  readonly outlook: LearnerOutlook;
  /** In the order of `KINDS`; none where nothing is left to do. */
  readonly kinds: readonly Kind[];
  /** The one sitting that moves the grade with the fewest raw marks more. */
  readonly nearest?: Retake & { readonly more: number };
}

type Reachable = NonNullable<ClassListLearner['nearest']>;

const isReachable = (retake: Retake): retake is Reachable =>
  retake.more !== undefined && retake.forces !== 'external, none left';

const nearestOf = ({ retakes }: LearnerOutlook): Reachable | undefined =>
  [...retakes.filter(isReachable)].sort(
    (a, b) => a.more - b.more || Number(a.forces !== 'nothing') - Number(b.forces !== 'nothing'),
  )[0];

const kindsOf = (outlook: LearnerOutlook, nearest: Reachable | undefined): readonly Kind[] => {
  const { status, isClaimed } = outlook.outcome;
  const is: Readonly<Record<Kind, boolean>> = {
    'to put right': status === 'Check',
    'resit owed': status === 'Practice only' || isResitNeeded(status),
    'grade in reach': nearest !== undefined,
    incomplete: status === 'Incomplete',
    'to claim': status === 'OK' && !isClaimed,
  };
  return KINDS.filter((kind) => is[kind]);
};

const rankOf = ({ kinds: [first] }: ClassListLearner): number =>
  first === undefined ? KINDS.length : KINDS.indexOf(first);

const mostGain = ({ outlook }: ClassListLearner): number =>
  Math.max(0, ...outlook.retakes.map(({ worth }) => worth.gain));

/** The class by who gains: ledgers to put right, resits owed, then the fewest marks to a higher grade, then the largest possible gain. */
export const classList = (outlooks: readonly LearnerOutlook[]): readonly ClassListLearner[] =>
  outlooks
    .map((outlook): ClassListLearner => {
      const nearest = nearestOf(outlook);
      const kinds = kindsOf(outlook, nearest);
      return { outlook, kinds, ...(nearest === undefined ? {} : { nearest }) };
    })
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (a.nearest?.more ?? 0) - (b.nearest?.more ?? 0) ||
        mostGain(b) - mostGain(a) ||
        a.outlook.learner.row - b.outlook.learner.row,
    );

/** How many learners each kind of entry is about; a learner may be counted under several. */
export type KindCounts = Readonly<Record<Kind, number>>;

export const kindCounts = (listed: readonly ClassListLearner[]): KindCounts => {
  const count = (kind: Kind): number => listed.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    'to put right': count('to put right'),
    'resit owed': count('resit owed'),
    'grade in reach': count('grade in reach'),
    incomplete: count('incomplete'),
    'to claim': count('to claim'),
  };
};
