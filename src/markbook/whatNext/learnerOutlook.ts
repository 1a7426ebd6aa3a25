import { entryOptions, outcomeOf, type EntryOption, type Outcome, type Series, type SittingRules } from '../../rules';
import { type Claimable, claimableSeries, type LearnerLedger } from '../sittings';
import { retakesOf, type Retake, type Under } from './retakes';

/** Where a learner stands, and everything the next series can still change. */
export interface LearnerOutlook extends LearnerLedger {
  readonly outcome: Outcome;
  readonly options: readonly EntryOption[];
  readonly retakes: readonly Retake[];
  readonly claimable: readonly Claimable[];
}

/** Looks at one learner's ledger with the coming series and the conversions named in mind. */
export const learnerOutlook = (
  given: LearnerLedger,
  rules: SittingRules,
  { coming, under }: { readonly coming: Series; readonly under: Under },
): LearnerOutlook => {
  const outcome = outcomeOf(given.ledger, rules);
  const options = entryOptions(given.ledger, rules, coming);
  const retakes = retakesOf({ ...given, outcome, options }, under, rules.scale);
  return { ...given, outcome, options, retakes, claimable: claimableSeries(given.ledger, rules) };
};
