import type { LearnerId } from '../../rules';
import type { Tracker } from '../tracker/tracker';
import { counted } from '../wording/counted';
import { firstOf, listed, titleOf } from '../wording/phrases';
import type { SchoolClass } from './schoolClass';

const OWN_WORKBOOK = 'Keep each subject in a workbook of its own.';

/**
 * The learners of the school's classes who take more than one subject, as the first of their classes calls them; those of
 * one class alone where it is given.
 */
export const inSeveralSubjects = (classes: readonly SchoolClass[], among?: Pick<Tracker, 'id'>): readonly string[] => {
  const known = new Map<LearnerId, { readonly name: string; readonly subjects: Set<string>; isAmong: boolean }>();
  for (const { tracker, reading } of classes) {
    for (const { key, shownAs } of reading.learners) {
      if (key === undefined) continue;
      const learner = known.get(key.id) ?? { name: shownAs, subjects: new Set<string>(), isAmong: false };
      learner.subjects.add(tracker.subject);
      learner.isAmong ||= among === undefined || tracker.id === among.id;
      known.set(key.id, learner);
    }
  }
  return [...known.values()].filter(({ subjects, isAmong }) => isAmong && subjects.size > 1).map(({ name }) => name);
};

/** That results of learners of several subjects can't be told apart: BTEC_Sittings has no column for the subject; '' for none. */
export const severalSubjectsWords = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `${counted(names.length, 'learner')} in classes of more than one subject: ${firstOf(names)}. BTEC_Sittings does not say which subject a result is of, so a result kept there is read for each of them: kinds of entries, claims, retakes and certificates of theirs may be wrong. ${OWN_WORKBOOK}`;

/** The same before results are written, where the workbook has classes of other subjects; '' where it has none. */
export const resultsOfOthersWords = (subject: string, all: readonly Tracker[]): string => {
  const others = [...new Set(all.map((each) => each.subject))].filter((each) => each !== subject);
  return others.length === 0
    ? ''
    : `This workbook has classes of ${listed(others.map(titleOf))} too, and BTEC_Sittings does not say which subject a result is of: a result of a learner who takes both would take the place of the other subject’s, or be read for it. ${OWN_WORKBOOK}`;
};
