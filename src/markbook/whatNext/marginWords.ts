import type { Robustness } from '../../rules';
import type { Margin, NoMargin } from './marginOf';
import { marginWords, tippingWays } from '../grades';
import { listed, sittingInWords } from '../wording';

type Reason = Exclude<NoMargin, { readonly code: 'no-mark' }>;

const noMargin = (reason: Reason): string => {
  const place = sittingInWords(reason);
  switch (reason.code) {
    case 'mark-unreadable':
      return `the mark of ${place} is not a whole mark in range`;
    case 'no-conversion':
      return `no UMS table is held for ${place}`;
    case 'disagrees':
      return `mark ${reason.mark} of ${place} gives ${reason.gives} UMS, the record has ${reason.ums}`;
  }
};

const noMargins = (reasons: readonly NoMargin[]): readonly string[] => {
  const unmarked = reasons.filter(({ code }) => code === 'no-mark');
  const places = unmarked.map(sittingInWords);
  return [
    ...(places.length === 0 ? [] : [`no raw mark is kept for ${listed(places)}`]),
    ...reasons.flatMap((reason) => (reason.code === 'no-mark' ? [] : [noMargin(reason)])),
  ];
};

const tippingWords = (robustness: Robustness): string => {
  const { margin, grade } = robustness;
  if (margin === undefined) return `No move of one component’s boundaries would change ${grade}.`;
  return `${grade}, ${marginWords(margin, tippingWays(robustness))}.`;
};

/** How far a certificate's grade is from changing, or what is missing to say so (WHATIF-4). */
export const marginSentence = (margin: Margin): string =>
  margin.ok ? tippingWords(margin.robustness) : `Not worked out: ${noMargins(margin.reasons).join('; ')}.`;
