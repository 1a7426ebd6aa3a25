import type { Receipt, StandingNow, WrittenCells } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';
import { readCells } from '../reading/readCells';
import { areaWritten } from './areaWritten';

/** The sheets that a write concerned and that are still there, by their ids. */
export type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** Finds the sheets of a receipt, whatever they are called by now. */
export const sheetsStanding = async (context: Excel.RequestContext, receipt: Receipt): Promise<Sheets> => {
  const ids = [...receipt.cells, ...receipt.addedSheets, ...receipt.resizedTables].map(({ sheetId }) => sheetId);
  const asked = [...new Set(ids)].map((id) => ({
    id,
    worksheet: context.workbook.worksheets.getItemOrNullObject(id),
  }));
  for (const { worksheet } of asked) worksheet.load(['id', 'name']);
  await context.sync();
  return new Map(asked.filter(({ worksheet }) => !worksheet.isNullObject).map(({ id, worksheet }) => [id, worksheet]));
};

/** What stands now in the cells of a write; nothing where their sheet is gone. */
export const cellsStanding = async (
  context: Excel.RequestContext,
  sheets: Sheets,
  cells: readonly WrittenCells[],
): Promise<StandingNow['cells']> => {
  const asked = cells.flatMap((part) => {
    const worksheet = sheets.get(part.sheetId);
    return worksheet === undefined ? [] : [{ part, worksheet, area: areaWritten(part) }];
  });
  const read = await readCells(context, asked);
  const found = new Map(asked.map(({ part }, index) => [part, read[index]]));
  return cells.map((part) => found.get(part));
};

/** How far the tables reach that a write made or gave another size, and that are still there, by their ids. */
export const tablesStanding = async (
  context: Excel.RequestContext,
  receipt: Receipt,
): Promise<ReadonlyMap<string, Area>> => {
  const asked = [...receipt.addedTables, ...receipt.resizedTables].map(({ tableId }) => ({
    tableId,
    table: context.workbook.tables.getItemOrNullObject(tableId),
  }));
  for (const { table } of asked) table.load('id');
  if (asked.length > 0) await context.sync();
  const there = asked
    .filter(({ table }) => !table.isNullObject)
    .map(({ tableId, table }) => ({ tableId, range: table.getRange() }));
  for (const { range } of there) range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  if (there.length > 0) await context.sync();
  return new Map(
    there.map(({ tableId, range }) => {
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return [tableId, { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }];
    }),
  );
};
