import type { Learner } from '../tracker/learner';

/** The same learner in the class as it stands now, also after the sheet was sorted: by identifier, else by row and name. */
export const foundAgain = (before: Learner | undefined, learners: readonly Learner[]): Learner | undefined => {
  if (before === undefined) return undefined;
  const isAlike = (each: Learner): boolean => each.key?.text === before.key?.text && each.shownAs === before.shownAs;
  const inPlace = learners.find((each) => each.row === before.row);
  if (inPlace !== undefined && isAlike(inPlace)) return inPlace;
  const key = before.key?.text;
  return key === undefined ? undefined : learners.find((each) => each.key?.text === key);
};
