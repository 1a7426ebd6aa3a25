import type { NotOut } from '../../../rules';
import type { ListedLearner } from '../list/listedLearners';

/** One cell that the import would write. */
export interface PlannedCell {
  readonly id: string;
  readonly listed: ListedLearner;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it is: `C1 mark`, `UCI`, `PP`. */
  readonly what: string;
  readonly before: string | number | boolean;
  /** A list never brings a formula: a text is written as that text. */
  readonly after: string | number | boolean;
}

/** Why a value is not written until the teacher has looked at it. */
export type OddBecause =
  | { readonly code: 'unreadable' | 'not-whole' | 'negative' }
  | { readonly code: 'above-max'; readonly max: number; readonly isMaxUnconfirmed: boolean }
  /** The tracker's cell works something out: it would be typed over. */
  | { readonly code: 'formula'; readonly cell: string; readonly formula: string }
  | { readonly code: 'given-twice' }
  | { readonly code: 'held-twice' }
  | { readonly code: 'no-identifier' };

/** A value that is left out unless it is put right here. */
export interface OddValue {
  readonly id: string;
  readonly listed: ListedLearner;
  readonly what: string;
  readonly text: string;
  /** Row of the list, counted from 0. */
  readonly listRow: number;
  readonly because: OddBecause;
}

/** Worth knowing, and nothing is written for it. */
export type Remark =
  | { readonly code: 'uci-check-letter'; readonly listed: ListedLearner }
  | { readonly code: 'not-a-candidate-number' | 'lost-letters'; readonly listed: ListedLearner }
  | { readonly code: 'name-differs'; readonly listed: ListedLearner; readonly inTracker: string; readonly row: number }
  | {
      readonly code: 'differs';
      readonly listed: ListedLearner;
      readonly what: string;
      readonly inList: string;
      readonly inTracker: string;
      readonly cell: string;
    };

/** A value that is no mark, or that the teacher left out, and what is done with it. */
export interface SetAside {
  readonly id: string;
  readonly listed: ListedLearner;
  readonly what: string;
  readonly text: string;
  readonly as: 'blank' | 'absent' | 'leave-out' | 'left-out-here' | NotOut;
}

/** Results held back because the tracker knows their learners by candidate number only, which is valid in one series. */
export interface NumberOnly {
  readonly results: number;
  readonly learners: number;
}
