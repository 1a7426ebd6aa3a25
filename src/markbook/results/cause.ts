import type { MarkProblem, RawMark, Series, Ums } from '../../rules';

/** Why Pearson's UMS and ours differ. */
export type Cause =
  /** The tracker reads the mark with another series; the result's own gives Pearson's UMS. `ours` is absent where none is held. */
  | { readonly code: 'other-series-used'; readonly used: Series; readonly ours?: Ums }
  /** The mark gives Pearson's UMS under another series held, as it does for most of the class. */
  | { readonly code: 'other-series-fits'; readonly series: readonly Series[] }
  | { readonly code: 'moderated'; readonly amended: RawMark }
  /** The conversion was worked out from boundaries, and Pearson's UMS is within two marks of it. */
  | { readonly code: 'estimated' }
  /** These marks would give Pearson's UMS; `also`: so would the mark as typed, under these other series. */
  | { readonly code: 'typed-mark'; readonly raws: readonly RawMark[]; readonly also: readonly Series[] }
  /** The same, where most results of the component and series differ: moderation, or another table than Pearson's. */
  | { readonly code: 'most-differ'; readonly raws: readonly RawMark[]; readonly also: readonly Series[] }
  | { readonly code: 'absent' }
  | { readonly code: 'no-mark' }
  | { readonly code: 'mark-unusable'; readonly problem: MarkProblem }
  | { readonly code: 'no-table' }
  | { readonly code: 'unknown' };

export type CauseCode = Cause['code'];

/** In the order in which they are shown: what one action may settle for many comes first. */
export const CAUSES: readonly CauseCode[] = [
  'other-series-used',
  'other-series-fits',
  'most-differ',
  'moderated',
  'typed-mark',
  'absent',
  'no-mark',
  'mark-unusable',
  'estimated',
  'no-table',
  'unknown',
];
