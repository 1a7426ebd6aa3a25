/**
 * Cells that a write was planned from, such as the names beside the marks: it refuses once they hold something else, as
 * after a row was inserted or the class was sorted.
 */
export interface HeldCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As Excel's formula bar showed them; '' is blank. */
  readonly before: readonly (readonly (string | number | boolean)[])[];
  /** True where `before` is what the cells themselves showed. */
  readonly isShown?: true;
}
