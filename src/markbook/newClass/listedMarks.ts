import type { ComponentId, Series } from '../../rules';
import {
  type ListedLearner,
  listedLearners,
  type ListedValue,
  listedValues,
  NO_ANSWERS,
  type ReadList,
  readListValue,
  textUnder,
  type ValueFault,
  wordKey,
} from '../import';
import type { ComponentWish, NewClassWish } from './newClassWish';

/** A text of the list that is no mark, once for all cells that hold it. */
export interface NoMark {
  readonly key: string;
  readonly text: string;
  readonly times: number;
  readonly component: ComponentId;
  readonly because: ValueFault | 'word';
}

/** A component for which the list says two different marks of one learner. */
export interface MarkTwice {
  readonly learner: ListedLearner;
  readonly component: ComponentId;
}

/** Marks that have no place on the sheet: of another series than it has, or of a component or series that nothing names. */
export type NotPlaced = { readonly times: number } & (
  | { readonly because: 'other-series'; readonly component: ComponentId; readonly series: Series; readonly has: Series }
  | { readonly because: 'component-unread' | 'series-unread'; readonly text: string }
);

/** The marks of a list as a new sheet takes them, and what in it is no mark. */
export interface ListedMarks {
  readonly learners: readonly ListedLearner[];
  /** By learner, then component: a whole mark or `X`; blank and unreadable cells are not in it. */
  readonly marks: ReadonlyMap<ListedLearner, ReadonlyMap<ComponentId, number | 'X'>>;
  readonly noMarks: readonly NoMark[];
  /** Cells that say two different marks for a learner's one component: neither is taken. */
  readonly twice: readonly MarkTwice[];
  readonly notPlaced: readonly NotPlaced[];
  /** How many marks and X are taken. */
  readonly taken: number;
}

type Entry = number | 'X' | '';

const meant = ({ text }: ListedValue, max: number, meanings: NewClassWish['meanings']) => {
  const said = meanings.get(wordKey(text));
  return readListValue({ text: said ?? text, what: 'mark' }, max);
};

const entryOf = (read: ReturnType<typeof readListValue>): Entry | ValueFault | 'word' => {
  switch (read.kind) {
    case 'number':
      return read.value;
    case 'absent':
      return 'X';
    case 'word':
      return read.word === '' ? '' : 'word';
    case 'fault':
      return read.fault;
    case 'not-out':
      return '';
  }
};

const isFault = (entry: Entry | ValueFault | 'word'): entry is ValueFault | 'word' =>
  typeof entry === 'string' && entry !== 'X' && entry !== '';

type WithoutTimes<Each> = Each extends NotPlaced ? Omit<Each, 'times'> : never;

/** Why a mark of the list has no place on the sheet; undefined where it has one. */
const notPlacedAs = (
  list: ReadList,
  { component, series, row }: ListedValue,
  wish: ComponentWish | undefined,
): WithoutTimes<NotPlaced> | undefined => {
  if (component === undefined || wish === undefined)
    return { because: 'component-unread', text: component ?? textUnder(list, row, 'component') };
  if (!list.columns.some(({ role }) => role === 'series') || series === wish.series) return undefined;
  return series === undefined
    ? { because: 'series-unread', text: textUnder(list, row, 'series') }
    : { because: 'other-series', component, series, has: wish.series };
};

/** Reads every mark of a list: only whole marks in range and X are taken, the rest is said and stays blank. */
export const listedMarks = (list: ReadList, { components, meanings }: NewClassWish): ListedMarks => {
  const learners = listedLearners(list);
  const marks = new Map(learners.map((learner) => [learner, new Map<ComponentId, number | 'X'>()]));
  const noMarks = new Map<string, NoMark>();
  const twice: MarkTwice[] = [];
  const notPlaced = new Map<string, NotPlaced>();
  for (const value of listedValues(list, learners, NO_ANSWERS)) {
    const wish = components.find(({ component }) => component === value.component);
    if (value.what !== 'mark') continue;
    const without = notPlacedAs(list, value, wish);
    if (without !== undefined || wish === undefined) {
      const key = JSON.stringify(without);
      if (without !== undefined && value.text !== '')
        notPlaced.set(key, { ...without, times: (notPlaced.get(key)?.times ?? 0) + 1 });
      continue;
    }
    const entry = entryOf(meant(value, wish.max, meanings));
    if (isFault(entry)) {
      const key = wordKey(value.text);
      const first = noMarks.get(key) ?? { key, text: value.text, times: 0, component: wish.component, because: entry };
      noMarks.set(key, { ...first, times: first.times + 1 });
      continue;
    }
    const own = marks.get(value.listed);
    if (entry === '' || own === undefined) continue;
    const before = own.get(wish.component);
    if (before !== undefined && before !== entry) twice.push({ learner: value.listed, component: wish.component });
    own.set(wish.component, entry);
  }
  for (const { learner, component } of twice) marks.get(learner)?.delete(component);
  const taken = [...marks.values()].reduce((sum, own) => sum + own.size, 0);
  return { learners, marks, noMarks: [...noMarks.values()], twice, notPlaced: [...notPlaced.values()], taken };
};
