import { importState, type ImportState } from '../../../src/markbook/import/importState';
import type { ReadList } from '../../../src/markbook/import/list/readList';
import { NO_ANSWERS } from '../../../src/markbook/import/answers';
import { listOf, marksTable } from './threeLists';

/** A list as it stands before anything is written, for the tracker of threeLists. */
export const stateOf = (list: ReadList): ImportState =>
  importState({
    list,
    tracker: marksTable(),
    sheetNames: ['Marks'],
    isElsewhere: () => false,
    answers: { ...NO_ANSWERS, numbersOf: 'every series of the list' },
  });

/** Who gets which mark, by the list's own cells. */
export const changesOf = (list: ReadList): readonly string[] =>
  stateOf(list).plan.changed.map(({ listed, what, after }) => `${listed.candidateNumber} ${what} ${after}`);

export const rolesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(listOf(text).columns.map(({ heading, role }) => [heading, role]));
