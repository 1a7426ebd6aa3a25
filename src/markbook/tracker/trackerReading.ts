import type { Learner } from './learner';
import type { ColumnRole, Tracker } from './tracker';

/** What is no longer as it was remembered. Moved columns are followed; a renamed, unclear or missing one is not read. */
export type TrackerChange =
  | { readonly code: 'table-gone'; readonly table: string }
  | { readonly code: 'table-renamed'; readonly table: string; readonly now: string }
  | { readonly code: 'headings-gone' }
  | { readonly code: 'headings-moved'; readonly from: number; readonly to: number }
  | {
      readonly code: 'column-moved';
      readonly role: ColumnRole;
      readonly heading: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly code: 'column-renamed';
      readonly role: ColumnRole;
      readonly heading: string;
      readonly now: string;
      readonly column: number;
    }
  | { readonly code: 'column-unclear'; readonly role: ColumnRole; readonly heading: string }
  | { readonly code: 'column-gone'; readonly role: ColumnRole; readonly heading: string };

/** Why a row between or below the learners is not one of them. */
export type RowLeftOutBecause = 'totals' | 'headings' | 'title' | 'leavers' | 'no-learner';

/** A row that is not read as a learner although something stands in it; `row` counts from 0. */
export interface LeftOutRow {
  readonly row: number;
  readonly because: RowLeftOutBecause;
}

/** A tracker as it stands on the sheet now. */
export interface TrackerReading {
  /** The tracker with rows and columns where they are now, without columns that are not read; its order is the sheet's. */
  readonly tracker: Tracker;
  readonly learners: readonly Learner[];
  readonly leftOut: readonly LeftOutRow[];
  readonly changes: readonly TrackerChange[];
}
