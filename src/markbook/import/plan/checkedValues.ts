import type { ComponentId } from '../../../rules';
import { readListValue, wordKey, type ListValue } from '../values/readListValue';
import type { ListedValue } from '../values/listedValues';
import type { ImportAnswers } from '../answers';
import type { OddBecause, OddValue, SetAside } from './planned';

/** The most a mark or UMS can be, and whether anybody has confirmed it. */
export interface Maximum {
  readonly max: number;
  readonly isUnconfirmed: boolean;
}

export type MaximumOf = (value: Pick<ListedValue, 'what' | 'series'> & { readonly component: ComponentId }) => Maximum;

/** A value that can be written: a number, `X`, or '' for a cell that becomes blank. */
export interface CheckedValue extends ListedValue {
  readonly component: ComponentId;
  readonly entry: number | 'X' | '';
}

interface Checked {
  readonly values: readonly CheckedValue[];
  readonly odd: readonly OddValue[];
  readonly aside: readonly SetAside[];
}

const whatOf = ({ what, component, series }: ListedValue): string =>
  [component ?? 'unknown component', what === 'ums' ? 'UMS' : 'mark', what === 'ums' ? (series ?? '') : '']
    .filter((part) => part !== '')
    .join(' ');

/** Sorts a list's values into those that can be written and those that must be looked at; words get their one meaning. */
export const checkedValues = (
  values: readonly ListedValue[],
  answers: ImportAnswers,
  maximumOf: MaximumOf,
): Checked => {
  const checked: CheckedValue[] = [];
  const odd: OddValue[] = [];
  const aside: SetAside[] = [];
  for (const value of values) {
    const { id, listed, component } = value;
    if (component === undefined) continue;
    const correction = answers.corrections.get(id);
    const text = correction?.kind === 'value' ? correction.text : value.text;
    const setAside = (as: SetAside['as']) => aside.push({ id, listed, what: whatOf(value), text, as });
    if (correction?.kind === 'leave-out') {
      setAside('left-out-here');
      continue;
    }
    const read = readListValue({ ...value, text }, maximumOf({ ...value, component }).max);
    const entry = entryFor(read, maximumOf({ ...value, component }), answers.words);
    if (read.kind === 'word') setAside(answers.words.get(read.word) ?? 'leave-out');
    if (read.kind === 'not-out') setAside(read.because);
    if (entry === 'left out') continue;
    if (typeof entry === 'object') odd.push(oddOf(value, text, entry));
    else checked.push({ ...value, component, text, entry });
  }
  return { values: checked, odd, aside };
};

const entryFor = (
  read: ListValue,
  { max, isUnconfirmed }: Maximum,
  words: ImportAnswers['words'],
): number | 'X' | '' | 'left out' | OddBecause => {
  switch (read.kind) {
    case 'number':
      return read.value;
    case 'absent':
      return 'X';
    case 'not-out':
      return 'left out';
    case 'fault':
      return read.fault === 'above-max'
        ? { code: 'above-max', max, isMaxUnconfirmed: isUnconfirmed }
        : { code: read.fault };
    case 'word': {
      const meaning = words.get(read.word);
      return meaning === 'blank' ? '' : meaning === 'absent' ? 'X' : 'left out';
    }
  }
};

export const oddOf = (value: ListedValue, text: string, because: OddBecause): OddValue => ({
  id: value.id,
  listed: value.listed,
  what: whatOf(value),
  text,
  listRow: value.row,
  because,
});

/** The words of a list that are no marks, in its order, and how often each stands there: each is asked about once. */
export const wordsIn = (
  values: readonly ListedValue[],
): readonly { readonly word: string; readonly shownAs: string; readonly times: number }[] => {
  const found = new Map<string, { word: string; shownAs: string; times: number }>();
  for (const { text, what } of values) {
    if (readListValue({ text, what }, Number.MAX_SAFE_INTEGER).kind !== 'word') continue;
    const word = wordKey(text);
    const before = found.get(word);
    if (before === undefined) found.set(word, { word, shownAs: text, times: 1 });
    else before.times += 1;
  }
  return [...found.values()];
};
