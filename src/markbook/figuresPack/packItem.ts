import type { PackChanges } from './tablesWith';

/** One figure, or fact about figures, in which a pack and the workbook differ. */
export interface Difference {
  readonly what: string;
  readonly here: string;
  readonly given: string;
}

/** One UMS table, scale or date of a pack beside what the workbook holds. */
export interface PackItem {
  readonly title: string;
  /** What the pack says of where it comes from. */
  readonly origin: string;
  /** What whoever takes it says with that, where it is more than the figures. */
  readonly hint?: string;
  readonly kind: 'same' | 'new' | 'differs';
  readonly differences: readonly Difference[];
  /** What taking it changes, by table. */
  readonly changes: PackChanges;
}
