import type { Learner } from './learner';

const only = (found: readonly Learner[]): Learner | undefined => (found.length === 1 ? found[0] : undefined);

/**
 * The same learner in the class as it stands now, also after the sheet was sorted: by identifier and name, else by
 * identifier; the row tells those apart who are alike. Undefined where it could be somebody else.
 */
export const foundAgain = (before: Learner | undefined, learners: readonly Learner[]): Learner | undefined => {
  if (before === undefined) return undefined;
  const key = before.key?.id;
  const alike = learners.filter((each) => each.key?.id === key && each.shownAs === before.shownAs);
  const inPlace = alike.find(({ row }) => row === before.row);
  if (inPlace !== undefined || alike.length > 0) return inPlace ?? only(alike);
  return key === undefined ? undefined : only(learners.filter((each) => each.key?.id === key));
};
