import { isBlank, textOf, type CellInput } from '../../rules';
import { cellAddress, type CellPlace } from '../sheet';
import type { FiguresProblem } from '../wording';
import type { SheetTable } from './snapshot';
import type { TableIssue } from './tableIssue';

/** A table's cells by the names of their columns; headings match in any case, further columns are left alone. */
export interface TableColumns<Name extends string> {
  /** The rows that are not wholly blank in these columns, as places among the table's rows. */
  readonly filledRows: readonly number[];
  readonly valueAt: (row: number, name: Name) => CellInput;
  readonly placeOf: (row: number, name: Name) => CellPlace;
}

interface Wanted<Name extends string> {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

const plain = (header: string): string => textOf(header).toLowerCase();

/** Finds a table's columns by name, or says which are missing. */
export const tableColumns = <Name extends string>(
  table: SheetTable,
  { required, optional }: Wanted<Name>,
): { readonly columns?: TableColumns<Name>; readonly issues: readonly TableIssue[] } => {
  const headers = table.headers.map(plain);
  const indexes = new Map<Name, number>();
  for (const name of [...required, ...optional]) {
    const index = headers.indexOf(plain(name));
    if (index !== -1) indexes.set(name, index);
  }
  const missing = required.filter((name) => !indexes.has(name));
  if (missing.length > 0) return { issues: missing.map((name) => columnMissing(table, name)) };
  const ours = [...indexes.values()];
  const valueAt = (row: number, name: Name): CellInput => table.rows[row]?.[indexes.get(name) ?? -1] ?? null;
  const placeOf = (row: number, name: Name): CellPlace => ({
    table: table.name,
    sheet: table.sheet,
    cell: cellAddress(table.row + 1 + row, table.column + (indexes.get(name) ?? 0)),
  });
  const filledRows = [...table.rows.keys()].filter((row) =>
    ours.some((index) => !isBlank(table.rows[row]?.[index] ?? null)),
  );
  return { columns: { filledRows, valueAt, placeOf }, issues: [] };
};

const columnMissing = ({ name, sheet, row, column }: SheetTable, missing: string): TableIssue => {
  const problem: FiguresProblem = { code: 'column-missing', facts: { table: name, column: missing } };
  return { table: name, sheet, cell: cellAddress(row, column), severity: 'problem', problem };
};
