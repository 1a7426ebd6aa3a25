import type { Learner } from '../../tracker';

/** The learner's name as the sheet has it; '' where it has none: no number stands in its place in a letter. */
export const letterName = ({ fullName, surname, forename }: Learner): string =>
  [forename, surname].filter((part) => part.trim() !== '').join(' ') || fullName.trim();
