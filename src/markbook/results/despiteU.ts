import { componentGradeFor, type Scale } from '../../rules';
import { counted } from '../wording';
import type { LearnerResult } from './learnerResult';

const isDespiteU = ({ outcome: { best } }: LearnerResult, scale: Scale): boolean =>
  best !== undefined &&
  best.grade !== 'U' &&
  best.counting.some(({ component, result }) => componentGradeFor(result, component, scale) === 'U');

/** That a U in a component has not stopped the award, where learners have one; '' where none has (UMS-6). */
export const despiteUWords = (learners: readonly LearnerResult[], scale: Scale): string => {
  const count = learners.filter((learner) => isDespiteU(learner, scale)).length;
  return count === 0
    ? ''
    : `${counted(count, 'learner has', 'learners have')} a U in a component and a qualification grade all the same: no component needs a Level 1 Pass, the total UMS decides (UR, FAQ).`;
};
