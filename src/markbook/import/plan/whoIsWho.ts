import { foundAgain, type Learner } from '../../tracker';
import type { ListedLearner } from '../list/listedLearners';
import type { Match } from '../matching/match';
import type { WhoIsIt } from '../answers';

/** Who a listed learner turned out to be; `unanswered` until the teacher has said so. */
export type Settled =
  { readonly kind: 'learner'; readonly learner: Learner } | { readonly kind: 'new' | 'leave-out' | 'unanswered' };

/** Sure matches and the teacher's answers together. An answer goes before a match, and means the learner, not the row. */
export const whoIsWho = (
  matches: readonly Match[],
  learners: readonly Learner[],
  who: ReadonlyMap<string, WhoIsIt>,
): ReadonlyMap<ListedLearner, Settled> =>
  new Map(matches.map((match) => [match.listed, settled(match, who.get(match.listed.id), learners)]));

const settled = (match: Match, answer: WhoIsIt | undefined, learners: readonly Learner[]): Settled => {
  if (answer === undefined) {
    return match.kind === 'sure' ? { kind: 'learner', learner: match.learner } : { kind: 'unanswered' };
  }
  if (answer.kind !== 'learner') return { kind: answer.kind };
  const learner = foundAgain(answer.learner, learners);
  return learner === undefined ? { kind: 'unanswered' } : { kind: 'learner', learner };
};
