import { withLeadingZeros } from '../../rules';
import { nameKey } from '../import';
import type { Learner } from '../tracker';
import { groupedBy } from '../groupedBy';

/** Rows that look like one learner entered twice. */
export interface DoubleLearners {
  readonly by: 'uci' | 'uln' | 'candidate-number' | 'name';
  readonly text: string;
  readonly learners: readonly Learner[];
}

const grouped = (learners: readonly Learner[], keyOf: (learner: Learner) => string): readonly (readonly Learner[])[] =>
  [...groupedBy(learners, keyOf)].flatMap(([key, group]) => (key !== '' && group.length > 1 ? [group] : []));

const nameAndForm = ({ surname, forename, fullName, form, className }: Learner): string => {
  const name = nameKey(fullName === '' ? `${surname} ${forename}` : fullName);
  return name === '' ? '' : `${name} | ${(form === '' ? className : form).toUpperCase()}`;
};

const rowsOf = (learners: readonly Learner[]): string => learners.map(({ row }) => row).join(' ');

/** Learners who share a UCI, a ULN, a candidate number, or name and form; each group of rows is named once. */
export const doubleLearners = (learners: readonly Learner[]): readonly DoubleLearners[] => {
  const named = (by: DoubleLearners['by'], textOf: (learner: Learner) => string, keyOf = textOf) =>
    grouped(learners, (learner) => keyOf(learner).toUpperCase()).map((group): DoubleLearners => {
      const [first] = group;
      return { by, text: first === undefined ? '' : textOf(first), learners: group };
    });
  const seen = new Set<string>();
  return [
    ...named('uci', ({ uci }) => uci),
    ...named('uln', ({ uln }) => uln),
    ...named('candidate-number', ({ candidateNumber }) => withLeadingZeros(candidateNumber)),
    ...named('name', ({ shownAs }) => shownAs, nameAndForm),
  ].filter(({ learners: group }) => {
    const rows = rowsOf(group);
    const isNew = !seen.has(rows);
    seen.add(rows);
    return isNew;
  });
};
