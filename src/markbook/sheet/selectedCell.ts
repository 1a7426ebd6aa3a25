import type { CellInput } from '../../rules';

/** The cell the teacher stands on, as it was when they came to it. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Its address, such as `H7`. */
  readonly cell: string;
  /** Its formula with `=`, otherwise its value; '' is blank. In a spilled cell: the formula that fills it. */
  readonly formula: string | number | boolean;
  readonly value: CellInput;
  /** What the cell shows, number format applied. */
  readonly text: string;
  /** In a cell filled by a spilled formula: where that formula stands. */
  readonly spilledFrom?: { readonly row: number; readonly column: number; readonly cell: string };
}
