import type { ClaimOption, NoRange, NothingToClaim } from '../../rules';
import type { SentencesFor } from './sentences';

/** Sentences about what-if questions that have no answer. */
export const NO_ANSWER_SENTENCES: SentencesFor<NoRange | NothingToClaim> = {
  'range-none-usable': ({ mark, held }) => `None of the ${held} tables held goes up to ${mark}. Is it a UMS mark?`,
  'nothing-to-claim': ({ status }) => `Nothing to claim yet: ${status}. BTEC.CHECK says why.`,
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
