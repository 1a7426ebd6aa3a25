import type { ConversionKey } from '../../rules';
import type { CellEntry } from '../edits/edit';

/** The cells of one row to keep, by the names of their columns. */
export type RowToKeep = Readonly<Record<string, CellEntry>>;

/** Keeps the rows of one conversion, in place of those held for it; no rows: the conversion is deleted. */
export interface TableChange {
  readonly key: ConversionKey;
  readonly rows: readonly RowToKeep[];
}
