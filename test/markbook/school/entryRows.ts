import { keptHeadings } from '../../../src/markbook/kept/keptTables';
import type { TableChange } from '../../../src/markbook/keeping/tableChange';
import type { CellInput } from '../../../src/rules';

export type Rows = readonly (readonly CellInput[])[];

/** The rows that changes write into BTEC_Entries, in the order of its columns. */
export const rowsOf = (changes: readonly TableChange<object>[]): Rows =>
  changes.flatMap(({ rows }) =>
    rows.map((row) => keptHeadings('BTEC_Entries').map((heading) => row[heading] as CellInput)),
  );
