import type { Area, SheetSnapshot, TableOnSheet } from '../../markbook/sheet';
import { isSameArea } from '../../markbook/edits';
import { answered, refused } from '../../rules';
import { runExcel, type FromWorkbook } from '../runExcel';
import { cellInputs } from './cellInputs';
import { hiddenLines, type AskedSpans, type Span } from './hiddenLines';
import { knownSheet, rememberSheet, runsToAsk, type KnownSheet } from './knownSheets';
import { CELL_PROPERTIES, rangeAt, readCells, readRange, type PlacedArea } from './readCells';
import { readMerges } from './readMerges';

/** A sheet with more cells than this is not a tracker; reading it would take minutes. */
const MOST_CELLS = 1_000_000;

/** So many cells come along with what is asked about the sheet. */
const CELLS_IN_ONE = 8_000;

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

const EMPTY = { values: [], formulas: [], numberFormats: [], merges: [], hiddenRows: new Set<number>() } as const;

const askPlace = (table: Excel.Table): Excel.Range => {
  const range = table.getRange();
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  return range;
};

const rowRange = ({ worksheet, area }: PlacedArea, { first, count }: Span): Excel.Range =>
  rangeAt({ worksheet, area: { ...area, row: area.row + first, rows: count } });
const columnRange = ({ worksheet, area }: PlacedArea, { first, count }: Span): Excel.Range =>
  rangeAt({ worksheet, area: { ...area, column: area.column + first, columns: count } });

const askHidden = (place: PlacedArea, rows: readonly Span[], columns: readonly Span[]) => ({
  rows: rows.map((span) => {
    const range = rowRange(place, span);
    range.load('rowHidden');
    return range;
  }),
  columns: columns.map((span) => {
    const range = columnRange(place, span);
    range.load('columnHidden');
    return range;
  }),
});

/** All that is asked about an area of a sheet in one request; without its cells where they are too many for one. */
const askArea = (place: PlacedArea, rows: readonly Span[], columns: readonly Span[]) => {
  const { area } = place;
  const isInOne = area.rows * area.columns <= CELLS_IN_ONE;
  const cells = isInOne ? rangeAt(place) : undefined;
  cells?.load(CELL_PROPERTIES);
  return { place, rows, columns, cells, hidden: askHidden(place, rows, columns) };
};

type AskedArea = ReturnType<typeof askArea>;

const toldRows = ({ rows, hidden }: AskedArea): AskedSpans => ({
  spans: rows,
  told: hidden.rows.map((range) => range.rowHidden as boolean | null),
});
const toldColumns = ({ columns, hidden }: AskedArea): AskedSpans => ({
  spans: columns,
  told: hidden.columns.map((range) => range.columnHidden as boolean | null),
});

const hiddenIn = async (context: Excel.RequestContext, asked: AskedArea) => {
  const { place } = asked;
  const rows = await hiddenLines(
    place.area.rows,
    async (spans) => {
      const { rows: ranges } = askHidden(place, spans, []);
      await context.sync();
      return ranges.map((range) => range.rowHidden as boolean | null);
    },
    toldRows(asked),
  );
  const columns = await hiddenLines(
    place.area.columns,
    async (spans) => {
      const { columns: ranges } = askHidden(place, [], spans);
      await context.sync();
      return ranges.map((range) => range.columnHidden as boolean | null);
    },
    toldColumns(asked),
  );
  return { rows, columns };
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** What is asked in the first request: how the sheet is made, and its cells as far as it is as it was the last time. */
const askSheet = (context: Excel.RequestContext, name: string, known: KnownSheet | undefined) => {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.load(['name', 'visibility']);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  worksheet.protection.load('protected');
  worksheet.tables.load(['items/name', 'items/showTotals']);
  const again = known && {
    asked: askArea({ worksheet, area: known.area }, known.rows, known.columns),
    tables: known.tables.map((table) => askPlace(context.workbook.tables.getItemOrNullObject(table))),
  };
  return { worksheet, used, again };
};

type AskedSheet = ReturnType<typeof askSheet>;

const ALL = (count: number): readonly Span[] => [{ first: 0, count }];

/** The tables' places and the area's cells: from the first request where the sheet is as it was, else from a second. */
const askFurther = async (
  context: Excel.RequestContext,
  { worksheet, used, again }: AskedSheet,
  known?: KnownSheet,
) => {
  const area = areaOf(used);
  const names = worksheet.tables.items.map(({ name }) => name);
  const isAsKnown = known !== undefined && isSameArea(known.area, area) && isSameList(known.tables, names);
  if (again !== undefined && isAsKnown) return { asked: again.asked, tables: again.tables };
  const asked = askArea({ worksheet, area }, ALL(area.rows), ALL(area.columns));
  const tables = worksheet.tables.items.map(askPlace);
  await context.sync();
  return { asked, tables };
};

const readUsed = async (context: Excel.RequestContext, sheet: AskedSheet, known: KnownSheet | undefined) => {
  const { asked, tables } = await askFurther(context, sheet, known);
  const { place } = asked;
  const hidden = await hiddenIn(context, asked);
  const [cells] = asked.cells === undefined ? await readCells(context, [place]) : [readRange(asked.cells)];
  const merges = known?.merges ?? (await readMerges(context, place));
  const { area } = place;
  rememberSheet(sheet.worksheet.name, {
    area,
    tables: sheet.worksheet.tables.items.map(({ name }) => name),
    rows: runsToAsk(area.rows, hidden.rows),
    columns: runsToAsk(area.columns, hidden.columns),
    merges,
  });
  const around = { row: area.row, column: area.column, merges, hiddenRows: hidden.rows, hiddenColumns: hidden.columns };
  const contents =
    cells === undefined
      ? { ...EMPTY, ...around }
      : { ...around, values: cellInputs(cells), formulas: cells.formulas, numberFormats: cells.formats };
  return { contents, tables };
};

const tableOn = (
  { name, showTotals: hasTotals }: Excel.Table,
  range: Excel.Range | undefined,
): readonly TableOnSheet[] => (range === undefined ? [] : [{ name, area: areaOf(range), hasTotals }]);

/** Tables of a sheet on which nothing else stands. */
const readTables = async (context: Excel.RequestContext, { items }: Excel.TableCollection) => {
  const asked = items.map(askPlace);
  if (asked.length > 0) await context.sync();
  return items.flatMap((table, index) => tableOn(table, asked[index]));
};

const readAs = (name: string, known: KnownSheet | undefined): Promise<FromWorkbook<SheetSnapshot>> =>
  runExcel(async (context): Promise<FromWorkbook<SheetSnapshot>> => {
    const asked = askSheet(context, name, known);
    const { worksheet, used } = asked;
    await context.sync();
    if (worksheet.isNullObject) return refused({ code: 'sheet-gone', facts: { sheet: name } });
    const sheet = {
      name: worksheet.name,
      isHidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      isProtected: worksheet.protection.protected,
    };
    const { tables } = worksheet;
    if (used.isNullObject) {
      const place = { row: 0, column: 0, hiddenColumns: new Set<number>() };
      return answered({ ...sheet, ...EMPTY, ...place, tables: await readTables(context, tables) });
    }
    if (used.rowCount * used.columnCount > MOST_CELLS) {
      return refused({ code: 'sheet-too-large', facts: { sheet: worksheet.name } });
    }
    const read = await readUsed(context, asked, known);
    const placed = tables.items.flatMap((table, index) => tableOn(table, read.tables[index]));
    return answered({ ...sheet, ...read.contents, tables: placed });
  });

/**
 * Everything pure code may know of one sheet, as it stands now. Read again, it mostly comes in one request; large sheets
 * come in several. Merged cells are asked about once: to look at them empties Excel's own Undo.
 */
export const readSheet = async (name: string): Promise<FromWorkbook<SheetSnapshot>> => {
  const known = knownSheet(name);
  const read = await readAs(name, known);
  // What was known of it, such as a table that is gone, may be what could not be read.
  return read.ok || known === undefined ? read : readAs(name, undefined);
};

/** The same with its merged cells as they are now: for Set up, where a teacher may just have merged some. */
export const readSheetAnew = (name: string): Promise<FromWorkbook<SheetSnapshot>> => readAs(name, undefined);
