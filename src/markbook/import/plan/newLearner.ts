import type { ColumnRole, Learner } from '../../tracker';
import { splitName } from '../identifiers/splitName';
import { namePartsOf, type ListedLearner } from '../list/listedLearners';
import { DETAILS } from './remarks';

/** How the tracker's whole names are written, as most of them are. */
const separatorIn = (learners: readonly Learner[]): ':' | ',' | ' ' => {
  const counts = { ':': 0, ',': 0, ' ': 0 };
  for (const { fullName } of learners) {
    const { at } = splitName(fullName);
    if (at !== 'nowhere') counts[at] += 1;
  }
  if (counts[':'] > counts[','] && counts[':'] > counts[' ']) return ':';
  return counts[','] > counts[' '] ? ',' : ' ';
};

const wholeName = (listed: ListedLearner, learners: readonly Learner[]): string => {
  if (listed.fullName !== '') return listed.fullName;
  const { surname, forename } = listed;
  if (surname === '' || forename === '') return surname + forename;
  const separator = separatorIn(learners);
  return separator === ' ' ? `${forename} ${surname}` : `${surname}${separator} ${forename}`;
};

/** What a new learner's row says besides marks: names as the list has them, identifiers as text. */
export const newLearnerCells = (
  listed: ListedLearner,
  learners: readonly Learner[],
): readonly { readonly role: ColumnRole; readonly what: string; readonly text: string }[] => {
  const { surname, forename } = namePartsOf(listed);
  return [
    { role: 'surname' as const, what: 'surname', text: surname },
    { role: 'forename' as const, what: 'forename', text: forename },
    { role: 'full-name' as const, what: 'name', text: wholeName(listed, learners) },
    ...DETAILS.map(({ role, what, inList }) => ({ role, what, text: inList(listed) })),
  ].filter(({ text }) => text !== '');
};
