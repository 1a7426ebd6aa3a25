import type { ClassFigures } from './classFigures';

/** What a head of department asks first: how many hold Level 2 Pass or better, and the points on average, to two places. '' while nobody is graded. */
export const tallyWords = (figures: ClassFigures | undefined): string =>
  figures === undefined
    ? ''
    : `${figures.atPass} of ${figures.graded} (${figures.percent}%) at Level 2 Pass or above. ${figures.averagePoints.toFixed(2)} points on average (points unconfirmed).`;
