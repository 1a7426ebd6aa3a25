import type { ClaimOption, NoRange, NothingToClaim, Series } from '../../rules';
import type { SentencesFor } from './sentences';
import { seriesInWords } from './seriesInWords';

/** Sentences about what-if questions that have no answer. */
export const NO_ANSWER_SENTENCES: SentencesFor<NoRange | NothingToClaim> = {
  'range-none-usable': ({ mark, held }) => `None of the ${held} tables held goes up to ${mark}. Is it a UMS mark?`,
  'nothing-to-claim': ({ status }) => `Nothing to claim yet: ${status}. BTEC.CHECK says why.`,
};

const namedBy = ({ kind, certificates }: ClaimOption, nameOf: (series: Series) => string): string => {
  const [first, second] = certificates;
  switch (kind) {
    case 'only external':
      return `Claim ${nameOf(first.series)}`;
    case 'first only':
      return `Claim ${nameOf(first.series)} only`;
    case 'wait':
      return `Wait and claim ${nameOf(first.series)}`;
    case 'both':
      return `Claim ${nameOf(first.series)}, then ${nameOf((second ?? first).series)}`;
  }
};

/** The name of a way to claim, as it stands in the first column. */
export const claimOptionName = (option: ClaimOption): string => namedBy(option, (series) => series);

/** The same in a sentence. */
export const claimOptionInWords = (option: ClaimOption): string => namedBy(option, seriesInWords);

/** What to know about a way to claim. */
export const claimOptionNote = ({ onlyBeforeResit }: ClaimOption): string =>
  onlyBeforeResit ? 'only if claimed before the resit was sat' : '';
