import type { ConversionKey } from '../../rules';
import type { CellEntry } from '../edits/edit';

/** The cells of one row to keep, by the names of their columns. */
export type RowToKeep = Readonly<Record<string, CellEntry>>;

/**
 * Keeps the rows of one key, in place of those held for it; no rows: they are deleted. The key's parts are named like the
 * columns they stand in, in any case: a conversion's subject, component and series, a sitting's learner, component and series.
 */
export interface TableChange<Key extends object = ConversionKey> {
  readonly key: Key;
  readonly rows: readonly RowToKeep[];
}
