import type { Area, SheetSnapshot, TableOnSheet } from '../../markbook/sheet/sheetSnapshot';
import { answered, refused } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellInputs } from './cellInputs';
import { hiddenLines, type AskHidden } from './hiddenLines';
import { rangeAt, readCells } from './readCells';

/** A sheet with more cells than this is not a tracker; reading it would take minutes. */
const MOST_CELLS = 1_000_000;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] satisfies (keyof Excel.Range)[];

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const readTables = async (
  context: Excel.RequestContext,
  tables: Excel.TableCollection,
): Promise<readonly TableOnSheet[]> => {
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return { table, range };
  });
  if (asked.length > 0) await context.sync();
  return asked.map(({ table, range }) => ({ name: table.name, area: areaOf(range), hasTotals: table.showTotals }));
};

const readMerges = async (context: Excel.RequestContext, used: Excel.Range): Promise<readonly Area[]> => {
  const merged = used.getMergedAreasOrNullObject();
  merged.load(PLACE.map((property) => `areas/items/${property}`).join(','));
  await context.sync();
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
};

const asking =
  (
    context: Excel.RequestContext,
    rangeOf: (first: number, count: number) => Excel.Range,
    property: 'rowHidden' | 'columnHidden',
  ): AskHidden =>
  async (spans) => {
    const ranges = spans.map(({ first, count }) => {
      const range = rangeOf(first, count);
      range.load(property);
      return range;
    });
    await context.sync();
    return ranges.map((range) => range[property] as boolean | null);
  };

const EMPTY = { values: [], formulas: [], numberFormats: [], merges: [], hiddenRows: new Set<number>() } as const;

const readUsed = async (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Omit<SheetSnapshot, 'name' | 'isHidden' | 'isProtected' | 'tables'>> => {
  const area = areaOf(used);
  const rows = (first: number, count: number): Excel.Range =>
    rangeAt({ worksheet, area: { ...area, row: area.row + first, rows: count } });
  const columns = (first: number, count: number): Excel.Range =>
    rangeAt({ worksheet, area: { ...area, column: area.column + first, columns: count } });
  const merges = await readMerges(context, used);
  const hiddenRows = await hiddenLines(area.rows, asking(context, rows, 'rowHidden'));
  const hiddenColumns = await hiddenLines(area.columns, asking(context, columns, 'columnHidden'));
  const [cells] = await readCells(context, [{ worksheet, area }]);
  const place = { row: area.row, column: area.column, merges, hiddenRows, hiddenColumns };
  if (cells === undefined) return { ...EMPTY, ...place };
  return { ...place, values: cellInputs(cells), formulas: cells.formulas, numberFormats: cells.formats };
};

/** Everything pure code may know of one sheet, as it stands now. Large sheets come in several requests. */
export const readSheet = (name: string): Promise<FromWorkbook<SheetSnapshot>> =>
  runExcel(async (context): Promise<FromWorkbook<SheetSnapshot>> => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load(['name', 'visibility']);
    await context.sync();
    if (worksheet.isNullObject) return refused({ code: 'sheet-gone', facts: { sheet: name } });
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    worksheet.protection.load('protected');
    worksheet.tables.load(['items/name', 'items/showTotals']);
    await context.sync();
    const sheet = {
      name: worksheet.name,
      isHidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      isProtected: worksheet.protection.protected,
      tables: await readTables(context, worksheet.tables),
    };
    if (used.isNullObject) return answered({ ...sheet, ...EMPTY, row: 0, column: 0, hiddenColumns: new Set<number>() });
    if (used.rowCount * used.columnCount > MOST_CELLS) {
      return refused({ code: 'sheet-too-large', facts: { sheet: worksheet.name } });
    }
    return answered({ ...sheet, ...(await readUsed(context, worksheet, used)) });
  });
