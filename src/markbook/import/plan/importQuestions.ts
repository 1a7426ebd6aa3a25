import { COMPONENTS } from '../../../reference/specifications/structures';
import { readComponent, readSeries } from '../../keys';
import type { ListedLearner } from '../list/listedLearners';
import { textUnder } from '../list/listedLearners';
import type { ReadList } from '../list/readList';
import { valueColumns, type ListedValue } from '../values/listedValues';
import { wordsIn } from './checkedValues';
import type { TrackerSheet } from './trackerSheet';

/** Where an import goes: marks into the tracker's columns, results into the ledger of sittings. */
export type ImportTarget = 'tracker' | 'sittings';

/** What the list does not say, or not in words we may interpret: each is asked once. */
export interface ImportQuestions {
  readonly words: readonly { readonly word: string; readonly shownAs: string; readonly times: number }[];
  /** Texts in the series column that are no series, or the columns whose series the list does not name. */
  readonly series: readonly string[];
  readonly components: readonly string[];
  /** True when learners could be found by candidate number, which is right within one series only. */
  readonly asksForNumbers: boolean;
  /** The series the list covers, for that question. */
  readonly seriesOfList: readonly string[];
}

/** Results are of a series; marks without one belong in the tracker's own columns. */
export const targetOf = (list: ReadList): ImportTarget => {
  const hasSeries = list.columns.some(({ role }) => role === 'series');
  const columns = valueColumns(list);
  return columns.some(({ what }) => what === 'ums') || (hasSeries && columns.length > 0) ? 'sittings' : 'tracker';
};

interface QuestionsGiven {
  readonly list: ReadList;
  readonly learners: readonly ListedLearner[];
  readonly values: readonly ListedValue[];
  readonly tracker: TrackerSheet;
  readonly target: ImportTarget;
}

export const importQuestions = ({ list, learners, values, tracker, target }: QuestionsGiven): ImportQuestions => ({
  words: wordsIn(values),
  series: target === 'sittings' ? unreadSeries(list) : [],
  components: unread(list, 'component', (text) => readComponent(text).ok),
  asksForNumbers: needsNumbers(learners, tracker),
  seriesOfList: [...new Set(learners.flatMap(({ series }) => series))].sort(),
});

const unread = (list: ReadList, role: 'component' | 'series', isRead: (text: string) => boolean): readonly string[] => {
  if (!list.columns.some((column) => column.role === role)) return [];
  return [...new Set(list.rows.map((row) => textUnder(list, row, role)))].filter((text) => !isRead(text));
};

const unreadSeries = (list: ReadList): readonly string[] =>
  list.columns.some(({ role }) => role === 'series')
    ? unread(list, 'series', (text) => readSeries(text).ok)
    : valueColumns(list).map(({ role }) => role);

const needsNumbers = (listed: readonly ListedLearner[], { reading: { learners } }: TrackerSheet): boolean => {
  const hasUcis = learners.some(({ uci }) => uci !== '');
  const hasUlns = learners.some(({ uln }) => uln !== '');
  return (
    learners.some(({ candidateNumber }) => candidateNumber !== '') &&
    listed.some(
      ({ uci, uln, candidateNumber }) => candidateNumber !== '' && !(hasUcis && uci !== '') && !(hasUlns && uln !== ''),
    )
  );
};

/** True while the list does not say of which component a column's marks are. */
export const lacksComponent = (list: ReadList): boolean =>
  list.columns.some(({ role }) => role === 'mark' || role === 'ums') &&
  !list.columns.some(({ role }) => role === 'component');

/** The components that a list has marks for although the tracker has no column for them. */
export const componentsWithoutColumn = (list: ReadList, tracker: TrackerSheet): readonly string[] =>
  COMPONENTS.filter(
    (component) =>
      valueColumns(list).some((column) => column.what === 'mark' && column.component === component) &&
      tracker.columnOf(`mark ${component}`) === undefined,
  );
