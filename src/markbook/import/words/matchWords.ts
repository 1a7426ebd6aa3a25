import type { MatchedBy, MustChoose } from '../matching/match';

/** Why a learner is proposed: the title over those proposed for the same reason. */
export const MATCHED_BY_WORDS: Readonly<Record<MatchedBy, string>> = {
  uci: 'The UCI agrees, the name does not',
  uln: 'The ULN agrees, the name does not',
  'candidate-number': 'The candidate number agrees',
  'number-without-zeros': 'The candidate number has lost its zeros',
  'number-of-another-series': 'Number and name agree, the series may not',
  'name-and-form': 'Name and form agree',
  'name-with-lost-letters': 'The name fits, letters are lost',
  'name-alone': 'Only the name agrees',
};

/** Why the teacher has to choose. */
export const MUST_CHOOSE_WORDS: Readonly<Record<MustChoose, string>> = {
  'several-alike': 'Several learners in the tracker are alike.',
  'number-and-name-disagree': 'The candidate number belongs to another name in the tracker.',
  'form-disagrees': 'The name is in the tracker, in another form.',
  'taken-twice': 'Two rows of the list fit the same learner.',
};
