import type { CellInput } from '../../rules';
import type { SheetSnapshot, TableOnSheet } from './sheetSnapshot';

/** What is known of a sheet that begins at A1 and has nothing hidden, merged or protected. */
interface PlainSheet {
  readonly name: string;
  readonly formulas: SheetSnapshot['formulas'];
  readonly values: readonly (readonly CellInput[])[];
  /** General where they are absent. */
  readonly numberFormats?: SheetSnapshot['numberFormats'];
  readonly tables?: readonly TableOnSheet[];
}

/** Such a sheet as if it had been read. */
export const plainSheet = ({ name, formulas, values, numberFormats, tables = [] }: PlainSheet): SheetSnapshot => ({
  name,
  isHidden: false,
  isProtected: false,
  row: 0,
  column: 0,
  values,
  formulas,
  numberFormats: numberFormats ?? formulas.map((cells) => cells.map(() => 'General')),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables,
});
