import type { Area } from '../../markbook/sheet';
import type { Anchor, PlacedName, PlacedTable, WorkbookPlaces } from '../../markbook/places';
import { answered } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

const askForTable = (table: Excel.Table): AskedTable => {
  const range = table.getRange();
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  table.worksheet.load('name');
  table.columns.load('items/name');
  return { table, range };
};

const placedTable = ({ table, range }: AskedTable): PlacedTable => ({
  name: table.name,
  sheet: table.worksheet.name,
  area: areaOf(range),
  headers: table.columns.items.map(({ name }) => name),
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
});

const namesIn = (names: Excel.NamedItemCollection, sheet?: string): readonly PlacedName[] =>
  names.items.map(({ name, formula }) => ({
    name,
    refersTo: String(formula),
    ...(sheet === undefined ? {} : { sheet }),
  }));

/** What the references of a formula are looked up in: sheets, tables and names, and how far some spills reach. */
export const readWorkbookPlaces = (anchors: readonly Anchor[]): Promise<FromWorkbook<WorkbookPlaces>> =>
  runExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load(['items/name', 'items/showHeaders', 'items/showTotals']);
    names.load(['items/name', 'items/formula']);
    await context.sync();
    const askedTables = tables.items.map(askForTable);
    const askedSheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      sheet.names.load(['items/name', 'items/formula']);
      return { sheet, used };
    });
    const askedSpills = anchors.map((anchor) => {
      const range = worksheets
        .getItem(anchor.sheet)
        .getRangeByIndexes(anchor.row, anchor.column, 1, 1)
        .getSpillingToRangeOrNullObject();
      range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      return { anchor, range };
    });
    await context.sync();
    return answered({
      sheets: askedSheets.map(({ sheet, used }) =>
        used.isNullObject ? { sheet: sheet.name } : { sheet: sheet.name, area: areaOf(used) },
      ),
      tables: askedTables.map(placedTable),
      names: [...namesIn(names), ...askedSheets.flatMap(({ sheet }) => namesIn(sheet.names, sheet.name))],
      spills: askedSpills.flatMap(({ anchor, range }) =>
        range.isNullObject ? [] : [{ ...anchor, area: areaOf(range) }],
      ),
    });
  });
