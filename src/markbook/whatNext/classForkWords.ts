import type { Series } from '../../rules';
import { counted, inFigures, seriesInWords } from '../wording';
import type { ClassFork } from './classFork';

/** Who is compared, and what waiting would do to their grades. */
export const classForkSentence = ({ learners, higher, same, lower }: ClassFork, coming: Series): string =>
  learners === 0
    ? 'Nobody of this class can choose between a claim now and a resit.'
    : `${counted(learners, 'learner')} could claim now or wait for ${seriesInWords(coming)}. By waiting, ${higher} would get a higher grade, ${same} the same, ${lower} a lower one.`;

/** What performance tables would count. */
export const classForkPoints = ({ points }: ClassFork): string =>
  `Performance tables would count ${inFigures(points.now)} points by claims now, also where a second claim follows, and ${inFigures(points.wait)} by waiting.`;

/** What waiting means: nobody gets the first sitting back. */
export const CLASS_FORK_WORDS =
  'Once a resit is sat, an earlier sitting that was not claimed can’t be claimed. How a resit turns out is not known: type how many UMS more or fewer to assume.';
