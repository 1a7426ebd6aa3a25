import type { Replacement } from '../../rules';

/** Why these learners are offered in place of an absent one; what a similar mark is, sources do not say (MOD-6). */
export const replacementWords = ({ basis, near }: Replacement, offered: number): string => {
  if (offered === 0) return 'Nobody else with a mark above zero is left to take the place.';
  const nearest =
    basis === 'expected mark'
      ? `Nearest to the mock mark, ${near}`
      : `No mark is known for an absent learner, so nearest to the middle mark of the cohort, ${near}`;
  return `${nearest}. What counts as a similar mark is not said: you decide.`;
};
