import type { Learner } from '../../tracker/learner';
import type { ListedLearner } from '../list/listedLearners';
import type { Match } from '../matching/match';
import type { WhoIsIt } from './answers';

/** Who a listed learner turned out to be; `unanswered` until the teacher has said so. */
export type Settled =
  { readonly kind: 'learner'; readonly learner: Learner } | { readonly kind: 'new' | 'leave-out' | 'unanswered' };

/** Sure matches and the teacher's answers together. An answer goes before a match. */
export const whoIsWho = (
  matches: readonly Match[],
  learners: readonly Learner[],
  who: ReadonlyMap<string, WhoIsIt>,
): ReadonlyMap<ListedLearner, Settled> => {
  const byRow = new Map(learners.map((learner) => [learner.row, learner]));
  return new Map(matches.map((match) => [match.listed, settled(match, who.get(match.listed.id), byRow)]));
};

const settled = (match: Match, answer: WhoIsIt | undefined, byRow: ReadonlyMap<number, Learner>): Settled => {
  if (answer === undefined) {
    return match.kind === 'sure' ? { kind: 'learner', learner: match.learner } : { kind: 'unanswered' };
  }
  if (answer.kind !== 'learner') return { kind: answer.kind };
  const learner = byRow.get(answer.row);
  return learner === undefined ? { kind: 'unanswered' } : { kind: 'learner', learner };
};
