import { kindOf, type Series, type Structure } from '../../rules';
import { seriesInWords } from '../wording';
import type { Retake } from './retakes';

/** What a retake of an internal has to answer (CG); '' where none can be entered. */
export const retakeTerms = (retakes: readonly Retake[], coming: Series, structure: Structure): string => {
  const isInternal = ({ component, forces }: Retake): boolean =>
    kindOf(structure, component) === 'internal' && forces !== 'external, none left';
  return retakes.some(isInternal)
    ? `A retake in ${seriesInWords(coming)} answers the new assignment of that series. Work may be adapted where no concern was raised about it (CG).`
    : '';
};
