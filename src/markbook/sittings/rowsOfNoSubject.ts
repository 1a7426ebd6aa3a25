import { groupedBy } from '../groupedBy';
import type { Learner } from '../tracker';
import { counted, either, firstOf } from '../wording';
import type { HeldSitting } from './heldSittings';
import { isOfNoSubject, type WhoseRows } from '../keys';

/** A result that is kept and counts for no subject. */
export interface RowOfNoSubject {
  /** What the class calls the learner. */
  readonly shownAs: string;
  readonly row: HeldSitting;
}

/** The results of a class's learners that do not say which of their subjects they are of, or say none that is known. */
export const rowsOfNoSubject = (
  learners: readonly Learner[],
  held: readonly HeldSitting[],
  whose: WhoseRows,
): readonly RowOfNoSubject[] => {
  const rows = held.filter((row) => row.kind === 'live' && isOfNoSubject(row, whose));
  if (rows.length === 0) return [];
  const ofLearner = groupedBy(rows, ({ learner }) => learner);
  return learners.flatMap(({ key, shownAs }) =>
    key === undefined ? [] : (ofLearner.get(key.id) ?? []).map((row) => ({ shownAs, row })),
  );
};

/** Each row once: a learner of two classes is met in both. */
const once = (rows: readonly RowOfNoSubject[]): readonly RowOfNoSubject[] => [
  ...new Map(rows.map((each) => [each.row.place.cell, each])).values(),
];

const NOT_SAID = 'without the subject, of learners who may take more than one';
const NOT_KNOWN = 'of a subject that is not known';

/** What such rows mean and what to do about them; '' for none. */
export const noSubjectWords = (rows: readonly RowOfNoSubject[]): string => {
  const each = once(rows);
  if (each.length === 0) return '';
  const isBlank = each.map(({ row }) => row.subject === '');
  const because = [...(isBlank.includes(true) ? [NOT_SAID] : []), ...(isBlank.includes(false) ? [NOT_KNOWN] : [])];
  const names = firstOf([...new Set(each.map(({ shownAs }) => shownAs))]);
  return `BTEC_Sittings has ${counted(each.length, 'result')} ${either(because)}: ${names}. Such a result counts for no subject: write its subject in the column Subject of that table.`;
};
