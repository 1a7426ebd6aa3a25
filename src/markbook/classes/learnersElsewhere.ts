import type { LearnerId, SubjectCode } from '../../rules';
import type { WhoseRows } from '../keys';
import { type Learner, learnerIds, type Tracker } from '../tracker';

interface ClassRead {
  readonly tracker: Pick<Tracker, 'subject'>;
  readonly learners: readonly Learner[];
}

/** Tells, for a subject, who is or may be in a class of another one: while a class of another was not read, anybody may be. */
export const learnersElsewhere = (
  read: readonly ClassRead[],
  unread: readonly Pick<Tracker, 'subject'>[],
): ((subject: SubjectCode) => WhoseRows['isElsewhere']) => {
  const subjectsOf = new Map<LearnerId, Set<SubjectCode>>();
  for (const { tracker, learners } of read) {
    for (const id of learners.flatMap(learnerIds)) {
      const subjects = subjectsOf.get(id) ?? new Set();
      subjectsOf.set(id, subjects.add(tracker.subject));
    }
  }
  return (subject) => {
    const isOther = (each: SubjectCode): boolean => each !== subject;
    if (unread.some((each) => isOther(each.subject))) return () => true;
    return (learner) => [...(subjectsOf.get(learner) ?? [])].some(isOther);
  };
};
