import type { CellInput } from '../rules';
import type { TablesSnapshot } from '../markbook/tables';
import { answered } from '../rules';
import { runExcel, type FromWorkbook } from './runExcel';
import { tableSlices, type TableSlice } from './tableSlices';

/** The add-in's tables as they stand, and the ids of the sheets they stand on, so that a change elsewhere can be told apart. */
export interface TablesRead {
  readonly snapshot: TablesSnapshot;
  readonly sheetIds: ReadonlySet<string>;
}

interface TableParts {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

const isOurs = (name: string): boolean => name.toUpperCase().startsWith('BTEC_');

const askFor = (table: Excel.Table): TableParts => {
  const parts = {
    name: table.name,
    sheet: table.worksheet,
    columns: table.columns,
    body: table.getDataBodyRange(),
  };
  parts.sheet.load(['id', 'name']);
  parts.columns.load('items/name');
  parts.body.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return parts;
};

const readSlices = async (
  context: Excel.RequestContext,
  tables: readonly TableParts[],
  slices: readonly TableSlice[],
  rows: CellInput[][][],
): Promise<void> => {
  const asked = slices.flatMap((slice) => {
    const table = tables[slice.table];
    if (table === undefined) return [];
    const range = table.body.getRow(slice.firstRow).getResizedRange(slice.rows - 1, 0);
    range.load('values');
    return [{ range, into: slice.table }];
  });
  await context.sync();
  for (const { range, into } of asked) for (const row of range.values as CellInput[][]) rows[into]?.push(row);
};

/** Every Excel table whose name begins with BTEC_, wherever it stands: headings, place and cells. Large tables come in several requests. */
export const readTablesSnapshot = (): Promise<FromWorkbook<TablesRead>> =>
  runExcel(async (context) => {
    const all = context.workbook.tables;
    all.load('items/name');
    await context.sync();
    const tables = all.items.filter((table) => isOurs(table.name)).map(askFor);
    if (tables.length > 0) await context.sync();
    const rows: CellInput[][][] = tables.map(() => []);
    const sizes = tables.map(({ body }) => ({ rows: body.rowCount, columns: body.columnCount }));
    for (const slices of tableSlices(sizes)) await readSlices(context, tables, slices, rows);
    const snapshot = tables.map(({ name, sheet, columns, body }, index) => ({
      name,
      sheet: sheet.name,
      row: body.rowIndex - 1,
      column: body.columnIndex,
      headers: columns.items.map((column) => column.name),
      rows: rows[index] ?? [],
    }));
    return answered({ snapshot, sheetIds: new Set(tables.map(({ sheet }) => sheet.id)) });
  });

/** The names of the add-in's tables, in one small request: enough to notice a table that was made, renamed or deleted. */
export const readTableNames = (): Promise<FromWorkbook<readonly string[]>> =>
  runExcel(async (context) => {
    const all = context.workbook.tables;
    all.load('items/name');
    await context.sync();
    return answered(all.items.map((table) => table.name).filter(isOurs));
  });
