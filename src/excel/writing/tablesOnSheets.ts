import type { TableAround } from '../../markbook/edits';
import type { Area } from '../../markbook/sheet';

/** A table with what Excel is asked about it. */
export interface TableWatched extends TableAround {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
}

/** Asks where a table stands; to be read after the next sync. */
export const askPlace = (table: Excel.Table): Excel.Range => {
  const range = table.getRange();
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return range;
};

/** Where a table stands that was asked about. */
export const placeAsked = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Every table of some sheets, and the place that each is to have in the end. */
export const tablesOnSheets = async (
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  targetOf: (tableId: string, area: Area) => Area,
): Promise<readonly TableWatched[]> => {
  if (worksheets.length === 0) return [];
  for (const worksheet of worksheets) worksheet.tables.load(['items/id', 'items/showTotals']);
  await context.sync();
  const asked = worksheets.flatMap((worksheet) =>
    worksheet.tables.items.map((table) => ({ worksheet, table, place: askPlace(table) })),
  );
  if (asked.length > 0) await context.sync();
  return asked.map(({ worksheet, table, place }) => {
    const area = placeAsked(place);
    const target = targetOf(table.id, area);
    return { table, worksheet, tableId: table.id, sheetId: worksheet.id, area, target, hasTotals: table.showTotals };
  });
};
