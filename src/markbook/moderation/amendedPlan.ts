import { readMark, type Conversion, type RawMark } from '../../rules';
import type { ListedLearner } from '../import';
import type { AmendedList, ListedMark } from './amendedList';
import { matchedList, type ToConfirm } from './matchedList';
import type { ModeratedLearner, Moderation } from './moderation';

/** Why a pasted mark is not taken. */
export type AmendedRefusal =
  'not-a-mark' | 'above-max' | 'was-absent' | 'not-entered' | 'absent-now' | 'cannot-be-kept';

export interface AmendedPlan {
  readonly amended: readonly { readonly learner: ModeratedLearner; readonly mark: RawMark }[];
  /** How many marks of the list are as they were sent. */
  readonly same: number;
  readonly refused: readonly {
    readonly learner: ModeratedLearner;
    readonly text: string;
    readonly why: AmendedRefusal;
  }[];
  readonly toConfirm: readonly ToConfirm<ModeratedLearner>[];
  readonly nobody: readonly ListedLearner[];
}

/** A column of marks alone that has not one mark for each learner. */
export interface ColumnUnlike {
  readonly marks: number;
  readonly learners: number;
}

type Paired = readonly { readonly learner: ModeratedLearner; readonly text: string }[];

/** What may become of one pasted mark: an amended mark, none, or why not. */
export const amendedMark = (
  { mark: sent, key }: ModeratedLearner,
  text: string,
  conversion: Conversion | undefined,
): RawMark | 'same' | AmendedRefusal => {
  const read = readMark(text, conversion);
  if (!read.ok) return read.problems[0].code === 'mark-above-max' ? 'above-max' : 'not-a-mark';
  if (!sent.ok) return 'not-a-mark';
  if (sent.value === 'blank') return read.value === 'blank' ? 'same' : 'not-entered';
  if (sent.value === 'X') return typeof read.value === 'number' ? 'was-absent' : 'same';
  if (read.value === 'X') return 'absent-now';
  if (read.value === 'blank' || read.value === sent.value) return 'same';
  return key === undefined ? 'cannot-be-kept' : read.value;
};

const sorted = (paired: Paired, conversion: Conversion | undefined): Omit<AmendedPlan, 'toConfirm' | 'nobody'> => {
  const results = paired.map(({ learner, text }) => ({ learner, text, found: amendedMark(learner, text, conversion) }));
  return {
    amended: results.flatMap(({ learner, found }) => (typeof found === 'number' ? [{ learner, mark: found }] : [])),
    same: results.filter(({ found }) => found === 'same').length,
    refused: results.flatMap(({ learner, text, found }) =>
      typeof found === 'number' || found === 'same' ? [] : [{ learner, text, why: found }],
    ),
  };
};

const textOfListed = (marks: readonly ListedMark[]): ReadonlyMap<ListedLearner, string> =>
  new Map(marks.map(({ listed, text }) => [listed, text]));

/**
 * What pasted amended marks come to. `answers` are the teacher's: whom a listed learner is, by their ids, or nobody. A
 * column of marks alone belongs to the learners of the class in hand, in the order of its sheet.
 */
export const amendedPlan = (
  list: AmendedList,
  given: {
    readonly moderation: Moderation;
    readonly classId: string;
    readonly answers: ReadonlyMap<string, string>;
    readonly conversion?: Conversion;
  },
): AmendedPlan | ColumnUnlike => {
  const { learners } = given.moderation;
  if (list.kind === 'column') {
    const ofClass = learners.filter(({ tracker }) => tracker.id === given.classId);
    const inOrder = [ofClass, learners].find(({ length }) => length === list.texts.length);
    if (inOrder === undefined) return { marks: list.texts.length, learners: ofClass.length };
    const paired = inOrder.map((learner, index) => ({ learner, text: list.texts[index] ?? '' }));
    return { ...sorted(paired, given.conversion), toConfirm: [], nobody: [] };
  }
  const texts = textOfListed(list.marks);
  const { sure, toConfirm, nobody } = matchedList(
    list.marks.map(({ listed }) => listed),
    learners,
  );
  const byId = new Map(learners.map((learner) => [learner.id, learner]));
  const confirmed = toConfirm.flatMap(({ listed }) => {
    const learner = byId.get(given.answers.get(listed.id) ?? '');
    return learner === undefined ? [] : [{ listed, found: learner }];
  });
  const paired = [...sure, ...confirmed].map(({ listed, found }) => ({
    learner: found,
    text: texts.get(listed) ?? '',
  }));
  return { ...sorted(paired, given.conversion), toConfirm, nobody };
};
