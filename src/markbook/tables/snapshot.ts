import type { CellInput } from '../../rules';

/** One Excel table as it stands on its sheet; `row` and `column` place its heading row, counted from 0. */
export interface SheetTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** Every Excel table of the workbook whose name begins with BTEC_. */
export type TablesSnapshot = readonly SheetTable[];
