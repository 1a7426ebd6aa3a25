import { checkUci } from '../../../rules';
import type { Learner } from '../../tracker';
import { withLeadingZeros } from '../../../rules';
import { isCandidateNumber } from '../identifiers/candidateNumber';
import type { ListedLearner } from '../list/listedLearners';
import { hasLostLetters } from '../list/nameKey';
import type { Remark } from './planned';

/** What looks odd about a listed learner's own identifiers and name: warnings, none of them stops the import. */
export const remarksOn = (listed: ListedLearner): readonly Remark[] => {
  const remarks: Remark[] = [];
  const uci = listed.uci === '' ? 'right' : checkUci(listed.uci);
  if (uci === 'wrong-check-letter') remarks.push({ code: 'uci-check-letter', listed });
  if (listed.candidateNumber !== '' && !isCandidateNumber(withLeadingZeros(listed.candidateNumber))) {
    remarks.push({ code: 'not-a-candidate-number', listed });
  }
  if ([listed.surname, listed.forename, listed.fullName].some(hasLostLetters)) {
    remarks.push({ code: 'lost-letters', listed });
  }
  return remarks;
};

/** The identifiers and groups of a learner that a list can fill in, as list and tracker call them. */
export const DETAILS = [
  { role: 'uci', what: 'UCI', inList: (listed: ListedLearner) => listed.uci, inTracker: ({ uci }: Learner) => uci },
  { role: 'uln', what: 'ULN', inList: (listed: ListedLearner) => listed.uln, inTracker: ({ uln }: Learner) => uln },
  {
    role: 'candidate-number',
    what: 'candidate number',
    inList: (listed: ListedLearner) => withLeadingZeros(listed.candidateNumber),
    inTracker: ({ candidateNumber }: Learner) => candidateNumber,
  },
  {
    role: 'form',
    what: 'form',
    inList: (listed: ListedLearner) => listed.form,
    inTracker: ({ form }: Learner) => form,
  },
  {
    role: 'class',
    what: 'class',
    inList: (listed: ListedLearner) => listed.className,
    inTracker: ({ className }: Learner) => className,
  },
] as const;

const letters = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{M}\p{N}?]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Names must match the registration letter for letter: one spelt otherwise in list and tracker is worth a look. */
export const nameRemark = (listed: ListedLearner, learner: Learner): Remark | undefined => {
  const own = [listed.surname, listed.forename, listed.fullName].join(' ');
  const theirs = [learner.surname, learner.forename, learner.fullName].join(' ');
  if (hasLostLetters(own) || letters(own) === '' || letters(theirs) === '' || letters(own) === letters(theirs))
    return undefined;
  return { code: 'name-differs', listed, inTracker: learner.shownAs, row: learner.row };
};
