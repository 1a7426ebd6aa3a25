import { learnerId, type LearnerId } from '../../rules';
import type { Learner } from './learner';

/** Everything by which a table of the add-in may name a learner, the surest first. */
export const learnerIds = ({ uci, uln, candidateNumber }: Learner): readonly LearnerId[] =>
  [uci, uln, candidateNumber].map(learnerId).filter((id) => id !== '');
