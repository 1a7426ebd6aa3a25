import type { Series } from '../../rules';
import type { Claimable } from './claims';
import type { LearnerLedger } from './classLedgers';

/** The claims of a class in one series. */
export interface ClassClaim {
  readonly series: Series;
  /** Who can be claimed for now. */
  readonly open: readonly LearnerLedger[];
  /** Who could only have been claimed for before the external was sat again: one by one, by someone who knows. */
  readonly onlyBeforeResit: readonly LearnerLedger[];
  readonly claimed: readonly LearnerLedger[];
}

/** What a class has claimed and may claim, series by series, the earliest first (SIT-8). */
export const classClaims = (
  learners: readonly (LearnerLedger & { readonly claimable: readonly Claimable[] })[],
): readonly ClassClaim[] => {
  const all = learners.flatMap(({ claimable, ledger }) => [
    ...claimable.map(({ series }) => series),
    ...ledger.claimed,
  ]);
  return [...new Set(all)].sort().map((series) => {
    const claimableHere = (isLate: boolean): readonly LearnerLedger[] =>
      learners.filter(({ claimable }) =>
        claimable.some((each) => each.series === series && each.onlyBeforeResit === isLate),
      );
    return {
      series,
      open: claimableHere(false),
      onlyBeforeResit: claimableHere(true),
      claimed: learners.filter(({ ledger }) => ledger.claimed.includes(series)),
    };
  });
};
