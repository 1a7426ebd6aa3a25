import { isSentWhole, type Entrant } from './entrant';
import { extremesOf } from './extremes';

/** What stands beside a learner's mark. */
export type SampleFlag =
  'in sample' | 'add highest' | 'add lowest' | 'add highest and lowest' | 'replace absent' | 'none';

const ofSmallCohort = ({ result }: Entrant): SampleFlag =>
  result === 'X' || result === 'blank' ? 'none' : 'in sample';

const ofTick = ({ result, ticked }: Entrant): SampleFlag => {
  if (!ticked || result === 'blank') return 'none';
  return result === 'X' ? 'replace absent' : 'in sample';
};

/**
 * Beside each learner whether they are in the sample, must be added, or must be replaced; learners are never picked here.
 * When all who have a mark fit into the size, all are in it (MOD-1); a size that is not held still gives ticks and extremes.
 */
export const sampleFlags = (entrants: readonly Entrant[], size: number | undefined): readonly SampleFlag[] => {
  if (isSentWhole(entrants, size)) return entrants.map(ofSmallCohort);
  const extremes = extremesOf(entrants);
  return entrants.map((entrant, index) => {
    const isHighest = extremes?.highest.toAdd === index;
    const isLowest = extremes?.lowest.toAdd === index;
    if (isHighest) return isLowest ? 'add highest and lowest' : 'add highest';
    return isLowest ? 'add lowest' : ofTick(entrant);
  });
};
