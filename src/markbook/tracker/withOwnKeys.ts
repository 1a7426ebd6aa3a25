import { groupedBy } from '../groupedBy';
import type { Learner } from './learner';

/** A name for telling two people apart: its words, whatever their order, case and signs. */
const wordsOfName = ({ surname, forename, fullName }: Learner): string =>
  (fullName === '' ? `${surname} ${forename}` : fullName)
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

const areSeveral = (learners: readonly Learner[]): boolean =>
  new Set(learners.map(wordsOfName).filter((name) => name !== '')).size > 1;

/**
 * Learners of one class who share a number but not a name have no key by it: results kept under it would be those of
 * both. A learner who stands in two rows keeps it.
 */
export const withOwnKeys = (learners: readonly Learner[]): readonly Learner[] => {
  const groups = groupedBy(
    learners.filter(({ key }) => key !== undefined),
    ({ key }) => key?.id ?? '',
  );
  const shared = new Set([...groups].filter(([, group]) => areSeveral(group)).map(([id]) => id));
  if (shared.size === 0) return learners;
  return learners.map((learner): Learner => {
    const { key, ...rest } = learner;
    return key !== undefined && shared.has(key.id) ? rest : learner;
  });
};
