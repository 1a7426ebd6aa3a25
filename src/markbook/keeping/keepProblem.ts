import type { ColumnMissing, Hindrance } from '../wording';

interface OnSheet {
  readonly table: string;
  readonly sheet: string;
}

/** Why one of the add-in's tables can't be written as it stands. */
export type KeepProblem =
  | ColumnMissing
  | Hindrance<'totals-row-shown', OnSheet>
  | Hindrance<'cell-in-the-way', OnSheet & { readonly cell: string }>
  | Hindrance<'table-gone', OnSheet>;
