import { isBlank, textOf, type CellInput } from '../../rules';
import { type CellEntry, foundEntry, type HeldCells, type TableSizeEdit } from '../edits';
import type { Area, SheetSnapshot } from '../sheet';

/** A row of one of the add-in's tables as it stands on its sheet. */
export interface KeptRow {
  /** As the formula bar shows them; '' is blank. */
  readonly formulas: readonly (string | number | boolean)[];
  readonly values: readonly CellInput[];
}

/** One of the add-in's tables as it stands on its sheet; `row` and `column` place its heading row, counted from 0. */
export interface KeptTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly KeptRow[];
  readonly hasTotals: boolean;
  /** What stands in a cell of the sheet. */
  readonly formulaAt: (row: number, column: number) => string | number | boolean;
  /** The other tables of the sheet and its merged cells: nothing new goes there. */
  readonly areas: readonly Area[];
}

/** Finds one of the add-in's tables on its sheet, by name. */
export const keptTable = (snapshot: SheetSnapshot, name: string): KeptTable | undefined => {
  const table = snapshot.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) return undefined;
  const { row, column, rows, columns } = table.area;
  const formulaAt = (ofRow: number, ofColumn: number): string | number | boolean =>
    snapshot.formulas[ofRow - snapshot.row]?.[ofColumn - snapshot.column] ?? '';
  const valueAt = (ofRow: number, ofColumn: number): CellInput =>
    snapshot.values[ofRow - snapshot.row]?.[ofColumn - snapshot.column] ?? null;
  const across = Array.from({ length: columns }, (_, index) => column + index);
  const bodyRows = rows - 1 - (table.hasTotals ? 1 : 0);
  return {
    name: table.name,
    sheet: snapshot.name,
    row,
    column,
    headers: across.map((each) => textOf(valueAt(row, each))),
    rows: Array.from({ length: bodyRows }, (_, index) => ({
      formulas: across.map((each) => formulaAt(row + 1 + index, each)),
      values: across.map((each) => valueAt(row + 1 + index, each)),
    })),
    hasTotals: table.hasTotals,
    formulaAt,
    areas: [...snapshot.tables.filter((each) => each !== table).map(({ area }) => area), ...snapshot.merges],
  };
};

/** The place of a column among the table's columns, in any case; -1 where there is none. */
export const columnNamed = ({ headers }: KeptTable, name: string): number =>
  headers.findIndex((header) => header.toLowerCase() === name.toLowerCase());

/** True for a row with nothing in it. */
export const isEmptyRow = ({ values, formulas }: KeptRow): boolean =>
  values.every(isBlank) && formulas.every((formula) => formula === '');

/** What puts a row's cell elsewhere as it is. */
export const entryOf = ({ formulas, values }: KeptRow, column: number): CellEntry =>
  foundEntry(formulas[column] ?? '', values[column] ?? '');

/** Gives the table so many rows besides its heading row, and so many columns. */
export const resizedTo = (table: KeptTable, rows: number, columns: number): TableSizeEdit => {
  const { name, row, column, headers, hasTotals } = table;
  const was = { row, column, rows: table.rows.length + (hasTotals ? 2 : 1), columns: headers.length };
  return { kind: 'resize-table', table: name, was, rows: rows + 1, columns };
};

/** The headings by which cells are put into their columns. */
export const headingsHeld = ({ sheet, row, column, headers, formulaAt }: KeptTable): HeldCells => ({
  sheet,
  row,
  column,
  before: [headers.map((_, index) => formulaAt(row, column + index))],
});
