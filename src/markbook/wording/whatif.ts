import type { ClaimOption, NoRange, NoReview, NothingToClaim } from '../../rules';
import type { SentencesFor } from './sentences';

/** Sentences about what-if questions that have no answer. */
export const WHATIF_SENTENCES: SentencesFor<NoRange | NothingToClaim | NoReview> = {
  'range-none-usable': ({ mark, held }) => `None of the ${held} tables held goes up to ${mark}. Is it a UMS mark?`,
  'nothing-to-claim': ({ status }) => `Nothing to claim yet: ${status}. BTEC.CHECK says why.`,
  'review-marks-agreed': () => 'Pearson agreed the marks, so a review of moderation can’t be asked for (CG).',
  'review-not-moderated': () => 'Pearson marks the external: a review of moderation is for internals.',
  'review-ums-not-lower': ({ ums, now }) =>
    `${ums} UMS is not lower than ${now}. Type what the review might lower it to.`,
};

/** The name of a way to claim, as it stands in the first column. */
export const claimOptionName = ({ kind, certificates }: ClaimOption): string => {
  const [first, second] = certificates;
  switch (kind) {
    case 'only external':
      return `Claim ${first.series}`;
    case 'first only':
      return `Claim ${first.series} only`;
    case 'wait':
      return `Wait and claim ${first.series}`;
    case 'both':
      return `Claim ${first.series}, then ${(second ?? first).series}`;
  }
};

/** What to know about a way to claim. */
export const claimOptionNote = ({ onlyBeforeResit }: ClaimOption): string =>
  onlyBeforeResit ? 'only if claimed before the resit was sat' : '';
