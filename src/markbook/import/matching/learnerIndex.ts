import type { Learner } from '../../tracker';
import { nameKey } from '../list/nameKey';
import { groupedBy } from '../../groupedBy';

/** The tracker's learners by what they can be found by. */
export interface LearnerIndex {
  readonly all: readonly Learner[];
  readonly byUci: (uci: string) => readonly Learner[];
  readonly byUln: (uln: string) => readonly Learner[];
  readonly byNumber: (number: string) => readonly Learner[];
  readonly byName: (key: string) => readonly Learner[];
  readonly names: readonly (readonly [key: string, learner: Learner])[];
}

const WITHOUT_LETTER = 12;

/** A UCI without its check letter, which may be left away. */
const uciDigits = (uci: string): string => uci.toUpperCase().replace(/\s/g, '').slice(0, WITHOUT_LETTER);

const grouped = (learners: readonly Learner[], keyOf: (learner: Learner) => string) => {
  const groups = groupedBy(learners, keyOf);
  return (key: string): readonly Learner[] => (key === '' ? [] : (groups.get(key) ?? []));
};

/** The name of a learner of the tracker, for comparing. */
export const keyOfName = ({ surname, forename, fullName }: Learner): string =>
  fullName === '' ? nameKey(surname, forename) : nameKey(fullName);

export const learnerIndex = (learners: readonly Learner[]): LearnerIndex => {
  const byUci = grouped(learners, ({ uci }) => uciDigits(uci));
  return {
    all: learners,
    byUci: (uci) => byUci(uciDigits(uci)),
    byUln: grouped(learners, ({ uln }) => uln.replace(/\s/g, '')),
    byNumber: grouped(learners, ({ candidateNumber }) => candidateNumber),
    byName: grouped(learners, keyOfName),
    names: learners.map((learner) => [keyOfName(learner), learner] as const),
  };
};
