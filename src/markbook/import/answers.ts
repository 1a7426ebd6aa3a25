import type { ComponentId, Series } from '../../rules';
import type { Learner } from '../tracker';
import type { NumbersOf } from './matching/match';

/** What a word that is no mark stands for, asked once for the whole list: never guessed, never 0. */
export type WordMeaning = 'blank' | 'absent' | 'leave-out';

/** Who a listed learner is: one of the tracker's, as the sheet had the learner then; a new one, or nobody here. */
export type WhoIsIt =
  { readonly kind: 'learner'; readonly learner: Learner } | { readonly kind: 'new' } | { readonly kind: 'leave-out' };

/** What the teacher does about one odd value. */
export type Correction =
  { readonly kind: 'value'; readonly text: string } | { readonly kind: 'leave-out' } | { readonly kind: 'write-over' };

/** Everything the teacher has answered about a list so far. */
export interface ImportAnswers {
  readonly numbersOf?: NumbersOf;
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** By the text in the list that could not be read, or by the column's use where the list does not say the series. */
  readonly series: ReadonlyMap<string, Series>;
  readonly components: ReadonlyMap<string, ComponentId>;
  readonly who: ReadonlyMap<string, WhoIsIt>;
  readonly corrections: ReadonlyMap<string, Correction>;
}

export const NO_ANSWERS: ImportAnswers = {
  words: new Map(),
  series: new Map(),
  components: new Map(),
  who: new Map(),
  corrections: new Map(),
};
