import type { Learner } from '../../tracker';
import type { ListedLearner } from '../list/listedLearners';

/** On what a listed learner and a learner of the tracker agree. */
export type MatchedBy =
  | 'uci'
  | 'uln'
  | 'candidate-number'
  | 'number-without-zeros'
  | 'number-of-another-series'
  | 'name-and-form'
  | 'name-with-lost-letters'
  | 'name-alone';

/** Why no learner is proposed although some come close. */
export type MustChoose = 'several-alike' | 'number-and-name-disagree' | 'form-disagrees' | 'taken-twice';

/**
 * How a listed learner was found in the tracker: surely, by a proposal the teacher confirms, only by the teacher's choice,
 * or not at all. A name alone is never sure.
 */
export type Match =
  | { readonly kind: 'sure'; readonly listed: ListedLearner; readonly learner: Learner; readonly by: MatchedBy }
  | { readonly kind: 'proposed'; readonly listed: ListedLearner; readonly learner: Learner; readonly by: MatchedBy }
  | {
      readonly kind: 'choose';
      readonly listed: ListedLearner;
      readonly among: readonly Learner[];
      readonly because: MustChoose;
    }
  | { readonly kind: 'none'; readonly listed: ListedLearner };

/** Of which series the tracker's candidate numbers are: they belong to one series only. */
export type NumbersOf = 'every series of the list' | 'no series of the list' | readonly string[];
