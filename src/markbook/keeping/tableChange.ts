import type { ConversionKey } from '../../rules';
import type { CellEntry } from '../edits';

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

/**
 * True for a row that says whose it is. One that only puts something beside what is held, as a claim does, has nowhere to
 * go once that is gone.
 */
export const canStandAlone = (key: object, row: RowToKeep): boolean => {
  const said = new Set(Object.keys(row).map((heading) => heading.toLowerCase()));
  return Object.keys(key).every((part) => said.has(part.toLowerCase()));
};
