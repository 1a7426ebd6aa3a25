import type { Figures } from '../../tables';
import { absenceOf, inRows, refusedWhole, single, valueOn, type Answers } from '../call/cellAnswer';
import { onlyCell } from '../call/onlyCell';
import type { ArgumentsGiven } from '../call/range';
import { listOf, type ListKind } from './listOf';

const noList = absenceOf('what');

/** One entry of a list, and where in it. */
export interface Listed {
  readonly kind: ListKind;
  readonly entry: string;
  readonly place: number;
  readonly count: number;
}

/** BTEC.LIST: a list for drop-downs. */
export const listAnswers = (given: ArgumentsGiven<'what' | 'subject'>, figures: Figures): Answers<Listed> => {
  const what = onlyCell(given.what, 'what');
  if (!what.ok) return single(what.refused);
  const subject = onlyCell(given.subject, 'subject');
  if (!subject.ok) return single(subject.refused);
  const list = listOf({ what: what.value, subject: subject.value }, figures);
  if (!list.ok) return refusedWhole(list.problems[0]);
  if (list.value === undefined) return single(noList('blank'));
  const { kind, entries } = list.value;
  return inRows({ rows: entries.length, columns: 1 }, (row) => {
    const entry = entries[row] ?? '';
    return [valueOn(entry, { kind, entry, place: row + 1, count: entries.length })];
  });
};
