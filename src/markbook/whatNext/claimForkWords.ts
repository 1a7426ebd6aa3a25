import type { ComponentId, Series, Ums } from '../../rules';
import type { Fork } from './claimFork';
import { seriesInWords } from '../wording';

/** Above the ways to claim: why there are none, or how to read them. Never advice. */
export const forkSentence = (fork: Fork, externalId: ComponentId): string => {
  if (!fork.ok) {
    switch (fork.status) {
      case 'Check':
        return 'The ways to claim can be set out once the problems of the record are put right.';
      case 'Incomplete':
        return 'Nothing can be claimed until every component has a UMS.';
      case 'Practice only':
        return `Nothing can be claimed: the last ${externalId} was a practice sitting.`;
      default:
        return `Apart from claims already made, nothing can be claimed until ${externalId} is sat again.`;
    }
  }
  if (fork.options.length === 0) return 'Nothing can be claimed.';
  return fork.options.length === 1
    ? 'There is one way to claim.'
    : 'The ways to claim, side by side. Claims already made are left aside here.';
};

/** What creative subjects have to know; '' for others. */
export const forkNote = (creative: boolean): string =>
  creative ? 'The external is in May/June only, so the January and May claim fork does not arise (FAQ).' : '';

/** What a resit is assumed to give. */
export const resatSentence = (ums: Ums, externalId: ComponentId, series: Series): string =>
  `${ums} UMS on ${externalId} in ${seriesInWords(series)}, assumed.`;
