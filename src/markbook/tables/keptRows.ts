import { type HeadingOf, keptHeadings, KEPT_TABLES, type KeptTableName } from '../kept';
import { cellAddress, type CellPlace } from '../sheet';
import { tableAndCopies } from './copiedTables';
import { knownColumns } from './figuresColumns';
import type { SheetTable, TablesSnapshot } from './snapshot';
import type { TableColumns } from './tableColumns';
import type { TableIssue } from './tableIssue';

/** The columns of one of the add-in's tables. */
export type KeptColumns<Name extends KeptTableName> = TableColumns<HeadingOf<Name>>;

/** Finds the columns of one of the add-in's tables by name, or says which of those that it needs are missing. */
export const keptColumns = <Name extends KeptTableName>(
  table: SheetTable,
  name: Name,
): { readonly columns?: KeptColumns<Name>; readonly issues: readonly TableIssue[] } =>
  knownColumns(table, KEPT_TABLES[name].columns);

/** Something about a whole table, such as `BTEC_Dates1`, and where it stands. */
interface TableFault {
  readonly code: 'table-copied' | 'no-column';
  readonly text: string;
  readonly place: CellPlace;
}

/** One of the add-in's tables as the workbook has it; no columns where there is none or where it can't be read. */
interface KeptRows<Name extends KeptTableName> {
  readonly columns?: KeptColumns<Name>;
  /** Copies that Excel made of it, and that it lacks a column: the columns it needs are then the text. */
  readonly faults: readonly TableFault[];
}

/** Reads one of the add-in's tables. */
export const keptRows = <Name extends KeptTableName>(tables: TablesSnapshot, name: Name): KeptRows<Name> => {
  const { table, copies } = tableAndCopies(tables, name);
  const copied = copies.map(({ name: copy, sheet, row, column }): TableFault => ({
    code: 'table-copied',
    text: copy,
    place: { table: copy, sheet, cell: cellAddress(row, column) },
  }));
  if (table === undefined) return { faults: copied };
  const { columns, issues } = keptColumns(table, name);
  if (columns !== undefined) return { columns, faults: copied };
  const place = { table: table.name, sheet: table.sheet, cell: cellAddress(table.row, table.column) };
  const needed = keptHeadings(name, ({ needed: isNeeded }) => isNeeded === true);
  return { faults: [...copied, { code: 'no-column', text: needed.join(', '), place: issues[0] ?? place }] };
};
