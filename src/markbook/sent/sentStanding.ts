import type { Moderation } from '../moderation';
import type { TablesSnapshot } from '../tables';
import { heldSent, PARTS_SENT, type HeldSent, type PartSent } from './heldSent';
import { marksTotal, type MarksTotal } from './marksTotal';

/** What of a cohort's marks and sample is recorded as sent, what is not, and whether the marks are still those that were sent. */
export interface SentStanding extends HeldSent {
  readonly open: readonly PartSent[];
  readonly now: MarksTotal;
  readonly haveMarksChanged: boolean;
}

/** Compares the record with the marks as they stand. Where a moderator visits, no sample is sent (MOD-9). */
export const sentStanding = (
  { subject, component, series, learners }: Moderation,
  tables: TablesSnapshot,
): SentStanding => {
  const held = heldSent(tables, { subject: subject.code, component, series });
  const expected = PARTS_SENT.filter((part) => part === 'marks' || subject.moderation === 'upload');
  const now = marksTotal(learners);
  const { marks = now.marks, sum = now.sum } = held.parts.get('marks') ?? {};
  return {
    ...held,
    open: expected.filter((part) => !held.parts.has(part)),
    now,
    haveMarksChanged: marks !== now.marks || sum !== now.sum,
  };
};

/** What was sent after the deadline. */
export interface SentLate {
  readonly due: string;
  readonly parts: readonly PartSent[];
}

/** Which parts were sent after the deadline; undefined where none was, or no deadline is held. */
export const sentLate = ({ parts }: Pick<SentStanding, 'parts'>, due: string | undefined): SentLate | undefined => {
  if (due === undefined) return undefined;
  const late = PARTS_SENT.filter((part) => (parts.get(part)?.sentOn ?? '') > due);
  return late.length === 0 ? undefined : { due, parts: late };
};

/** Whether everything was sent by the deadline; unknown without a deadline, or while something is not recorded. */
export const wereSentInTime = (
  standing: Pick<SentStanding, 'parts' | 'open'>,
  due: string | undefined,
): boolean | undefined =>
  due === undefined || standing.open.length > 0 ? undefined : sentLate(standing, due) === undefined;
