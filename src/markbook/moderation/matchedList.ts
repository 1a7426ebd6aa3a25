import { type ListedLearner, type MatchedBy, matchLearners, type MustChoose } from '../import';
import type { CohortLearner } from './cohort';

/** Someone on a pasted list who is found only with the teacher's word, and who it may be. */
export interface ToConfirm<Found extends CohortLearner> {
  readonly listed: ListedLearner;
  readonly among: readonly Found[];
  readonly why: MatchedBy | MustChoose;
}

/** Who the learners on a pasted list are: surely, perhaps, or nobody of this cohort. */
export interface MatchedList<Found extends CohortLearner> {
  readonly sure: readonly { readonly listed: ListedLearner; readonly found: Found }[];
  readonly toConfirm: readonly ToConfirm<Found>[];
  readonly nobody: readonly ListedLearner[];
}

/** Finds those on a pasted list in the cohort as Import does, candidate numbers being of this series: never by name alone. */
export const matchedList = <Found extends CohortLearner>(
  listed: readonly ListedLearner[],
  cohort: readonly Found[],
): MatchedList<Found> => {
  const found = new Map(cohort.map((each) => [each.learner, each]));
  const matches = matchLearners(
    listed,
    cohort.map(({ learner }) => learner),
    'every series of the list',
  );
  const at = (learners: readonly CohortLearner['learner'][]): readonly Found[] =>
    learners.flatMap((learner) => found.get(learner) ?? []);
  return {
    sure: matches.flatMap((match) =>
      match.kind === 'sure' ? at([match.learner]).map((one) => ({ listed: match.listed, found: one })) : [],
    ),
    toConfirm: matches.flatMap((match): ToConfirm<Found>[] => {
      if (match.kind === 'proposed') return [{ listed: match.listed, among: at([match.learner]), why: match.by }];
      return match.kind === 'choose' ? [{ listed: match.listed, among: at(match.among), why: match.because }] : [];
    }),
    nobody: matches.flatMap((match) => (match.kind === 'none' ? [match.listed] : [])),
  };
};
