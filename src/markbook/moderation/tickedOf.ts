import type { ModeratedLearner, Moderation } from './moderation';

/** How many of those entered are ticked; a tick beside a blank is no entry. */
export const tickedOf = ({ learners }: Pick<Moderation, 'learners'>): readonly ModeratedLearner[] =>
  learners.filter(({ ticked, mark }) => ticked && !(mark.ok && mark.value === 'blank'));
