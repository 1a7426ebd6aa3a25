import type { HeldEntry } from '../entries';
import type { ModeratedLearner, Moderation } from '../moderation';
import { learnerIds } from '../tracker';
import { counted, firstOf, sittingInWords } from '../wording';

/**
 * Learners with a mark or an X whom no recorded entry of the component and series is of (MOD-3): marks of another series,
 * or an entry forgotten. Nobody where no entry of it is recorded: the school may keep them elsewhere.
 */
export const notEntered = (
  { subject, component, series, learners }: Moderation,
  entries: readonly HeldEntry[],
): readonly ModeratedLearner[] => {
  const entered = new Set(
    entries
      .filter((each) => each.kind !== 'claim' && !each.isWithdrawn && each.subject === subject.code)
      .filter((each) => each.component === component && each.series === series)
      .map(({ learnerId }) => learnerId),
  );
  if (entered.size === 0) return [];
  return learners.filter(
    ({ learner, onSheet }) =>
      !(onSheet.ok && onSheet.value === 'blank') && !learnerIds(learner).some((id) => entered.has(id)),
  );
};

/** That marks stand in the cohort of learners who are not entered; '' where none do. */
export const notEnteredSentence = (learners: readonly ModeratedLearner[], moderation: Moderation): string => {
  if (learners.length === 0) return '';
  const many = counted(learners.length, 'learner has', 'learners have');
  const names = firstOf(learners.map(({ learner }) => learner.shownAs));
  return `${many} a mark or an X here and no entry for ${sittingInWords(moderation)} in BTEC_Entries: ${names}. Cohort and sample are of those entered (CG): enter them, or choose the series that the marks are of.`;
};
