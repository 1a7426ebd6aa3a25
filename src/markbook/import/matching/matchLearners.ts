import type { Learner } from '../../tracker';
import { withLeadingZeros } from '../../../rules';
import type { ListedLearner } from '../list/listedLearners';
import { keyOfName, learnerIndex, type LearnerIndex } from './learnerIndex';
import type { Match, MatchedBy, MustChoose, NumbersOf } from './match';
import { couldBe, otherKeys } from '../list/nameKey';

/**
 * Finds the listed learners in the tracker: by UCI, else ULN, else by candidate number within its series, else by name as
 * a proposal. Never by name alone without the teacher's word.
 */
export const matchLearners = (
  listed: readonly ListedLearner[],
  learners: readonly Learner[],
  numbersOf: NumbersOf,
): readonly Match[] => {
  const index = learnerIndex(learners);
  return withoutTakenTwice(agreeingThroughout(listed.map((each) => matchOf(each, index, numbersOf))));
};

const BY_NUMBER_AND_NAME: ReadonlySet<MatchedBy> = new Set(['number-without-zeros', 'number-of-another-series']);

/**
 * A number that agrees is sure together with the whole name, where that holds for the list: most of those found so, and no
 * number in it is somebody else's. Numbers of another series would disagree.
 */
const agreeingThroughout = (matches: readonly Match[]): readonly Match[] => {
  const agrees = (match: Match): boolean =>
    match.kind === 'proposed' && BY_NUMBER_AND_NAME.has(match.by) && isSameName(match.listed, match.learner);
  const unsure = matches.filter(({ kind }) => kind !== 'sure');
  const isThroughout = unsure.every((match) => agrees(match) || match.kind === 'none');
  if (!isThroughout || unsure.filter(agrees).length < FEWEST_AGREEING) return matches;
  return matches.map((match) => (match.kind === 'proposed' ? { ...match, kind: 'sure' } : match));
};

const FEWEST_AGREEING = 2;

const matchOf = (listed: ListedLearner, index: LearnerIndex, numbersOf: NumbersOf): Match =>
  byIdentifier(listed, index.byUci(listed.uci), 'uci') ??
  byIdentifier(listed, index.byUln(listed.uln), 'uln') ??
  byNumber(listed, index, numbersOf) ??
  byName(listed, index);

const sure = (listed: ListedLearner, learner: Learner, by: MatchedBy): Match => ({ kind: 'sure', listed, learner, by });
const proposed = (listed: ListedLearner, learner: Learner, by: MatchedBy): Match => ({
  kind: 'proposed',
  listed,
  learner,
  by,
});
const choose = (listed: ListedLearner, among: readonly Learner[], because: MustChoose): Match => ({
  kind: 'choose',
  listed,
  among,
  because,
});

const isSameName = ({ surname, forename, fullName, nameKey }: ListedLearner, learner: Learner): boolean => {
  const theirs = [keyOfName(learner), ...otherKeys(learner.surname, learner.forename, learner.fullName)];
  const keys = [nameKey, ...otherKeys(surname, forename, fullName)];
  return keys.some((key) => theirs.includes(key));
};

/** Whether two names are one; undefined where either is missing. */
const namesAgree = (listed: ListedLearner, learner: Learner): boolean | undefined => {
  const theirs = keyOfName(learner);
  if (listed.nameKey === '' || theirs === '') return undefined;
  return isSameName(listed, learner) || (listed.nameKey.includes('?') && couldBe(listed.nameKey, theirs));
};

const byIdentifier = (listed: ListedLearner, found: readonly Learner[], by: 'uci' | 'uln'): Match | undefined => {
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length > 0) return choose(listed, found, 'several-alike');
  return namesAgree(listed, first) === false ? proposed(listed, first, by) : sure(listed, first, by);
};

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();

/** A learner whose own UCI or ULN is another one is somebody else. */
const isSomebodyElse = (listed: ListedLearner, learner: Learner): boolean =>
  differ(listed.uci.slice(0, 12), learner.uci.slice(0, 12)) || differ(listed.uln, learner.uln);

const byNumber = (listed: ListedLearner, index: LearnerIndex, numbersOf: NumbersOf): Match | undefined => {
  const whole = withLeadingZeros(listed.candidateNumber);
  const found = index.byNumber(whole).filter((learner) => !isSomebodyElse(listed, learner));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const agrees = found.filter((learner) => namesAgree(listed, learner) !== false);
  if (!isOfSeries(listed, numbersOf)) {
    const [named, ...more] = agrees.filter((learner) => namesAgree(listed, learner) === true);
    return named === undefined || more.length > 0 ? undefined : proposed(listed, named, 'number-of-another-series');
  }
  if (others.length > 0) return choose(listed, found, 'several-alike');
  if (agrees.length === 0) {
    const named = index.byName(listed.nameKey).filter((learner) => learner !== first);
    return choose(listed, [first, ...named], 'number-and-name-disagree');
  }
  return whole === listed.candidateNumber
    ? sure(listed, first, 'candidate-number')
    : proposed(listed, first, 'number-without-zeros');
};

const isOfSeries = ({ series }: ListedLearner, numbersOf: NumbersOf): boolean => {
  if (typeof numbersOf === 'string') return numbersOf === 'every series of the list';
  return series.length > 0 && series.every((each) => numbersOf.includes(each));
};

const byName = (listed: ListedLearner, index: LearnerIndex): Match => {
  if (listed.nameKey === '') return { kind: 'none', listed };
  const hasLost = listed.nameKey.includes('?');
  const named = hasLost
    ? index.names.filter(([key]) => couldBe(listed.nameKey, key)).map(([, learner]) => learner)
    : [listed.nameKey, ...otherKeys(listed.surname, listed.forename, listed.fullName)].flatMap(index.byName);
  const [first, ...others] = named.filter((learner) => !isSomebodyElse(listed, learner));
  if (first === undefined) return { kind: 'none', listed };
  if (others.length > 0) return choose(listed, [first, ...others], 'several-alike');
  if (differ(listed.form, first.form)) return choose(listed, [first], 'form-disagrees');
  if (hasLost) return proposed(listed, first, 'name-with-lost-letters');
  return proposed(listed, first, listed.form !== '' && first.form !== '' ? 'name-and-form' : 'name-alone');
};

/** Two listed learners can't both be one learner of the tracker: the teacher chooses. */
const withoutTakenTwice = (matches: readonly Match[]): readonly Match[] => {
  const takers = new Map<Learner, number>();
  for (const match of matches) {
    if ('learner' in match) takers.set(match.learner, (takers.get(match.learner) ?? 0) + 1);
  }
  return matches.map((match) =>
    'learner' in match && (takers.get(match.learner) ?? 0) > 1
      ? choose(match.listed, [match.learner], 'taken-twice')
      : match,
  );
};
