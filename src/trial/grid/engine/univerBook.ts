import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IResources,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  CELL_TYPE,
  type ShownBook,
  type ShownCell,
  type ShownColumn,
  type ShownRow,
  type ShownSheet,
} from '../../book/shownBook';
import type { NameInfo, TableInfo } from '../../book/terms';
import { rangeOf } from './areas';
import { univerFormats, univerValidations } from './univerConditions';
import { univerStyle } from './univerStyle';

const flag = (isSet: boolean): BooleanNumber => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const hidden = ({ isHidden }: ShownRow) => (isHidden ? { hd: BooleanNumber.TRUE } : {});

const rowData = (row: ShownRow) => ({
  ...(row.pixels === undefined ? {} : { h: row.pixels, ia: BooleanNumber.FALSE }),
  ...hidden(row),
});

const columnData = (column: ShownColumn) => ({
  ...(column.pixels === undefined ? {} : { w: column.pixels }),
  ...hidden(column),
  ...(column.style === undefined ? {} : { s: column.style }),
});

const KINDS = {
  [CELL_TYPE.text]: CellValueType.STRING,
  [CELL_TYPE.number]: CellValueType.NUMBER,
  [CELL_TYPE.boolean]: CellValueType.BOOLEAN,
  [CELL_TYPE.numericText]: CellValueType.FORCE_STRING,
} as const;

/** A cell as the engine takes it, with the parts that it has and no others. */
const cellData = ({ v, t, f, s }: ShownCell): ICellData => {
  const cell: ICellData = {};
  if (v !== undefined) cell.v = v;
  if (t !== undefined) cell.t = KINDS[t];
  if (f !== undefined) cell.f = f;
  if (s !== undefined) cell.s = s;
  return cell;
};

const eachOf = <From, To>(things: Readonly<Record<number | string, From>>, turned: (thing: From) => To) => {
  const all: Record<string, To> = {};
  for (const [key, thing] of Object.entries(things)) all[key] = turned(thing);
  return all;
};

const freezeOf = ({ frozen: { rows, columns } }: ShownSheet): IWorksheetData['freeze'] => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
});

const sheetData = (sheet: ShownSheet): Partial<IWorksheetData> => ({
  id: sheet.id,
  name: sheet.name,
  hidden: flag(sheet.isHidden),
  tabColor: sheet.tabColour ?? '',
  cellData: eachOf(sheet.cells, (row) => eachOf(row, cellData)),
  defaultStyle: sheet.defaultStyle ? univerStyle(sheet.defaultStyle) : null,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  mergeData: sheet.merges.map(rangeOf),
  rowData: eachOf(sheet.rows, rowData),
  columnData: eachOf(sheet.columns, columnData),
  defaultRowHeight: sheet.rowPixels,
  defaultColumnWidth: sheet.columnPixels,
  freeze: freezeOf(sheet),
  showGridlines: flag(sheet.hasGridlines),
  rightToLeft: flag(sheet.isRightToLeft),
});

const tableData = ({ id, name, area, columns }: TableInfo) => ({
  id,
  name,
  range: rangeOf(area),
  options: { showHeader: true, tableStyleId: 'table-default-1' },
  filters: { tableColumnFilterList: [] },
  meta: {},
  columns: columns.map((displayName, index) => ({
    id: `${id}-${String(index)}`,
    displayName,
    dataType: 'none',
    formula: '',
    meta: {},
    style: {},
  })),
});

const nameData = ({ name, refersTo, sheetId }: NameInfo, id: string) => {
  const isPlainReference = /^=[^()"{}]+![$A-Z0-9:]+$/i.test(refersTo);
  const formulaOrRefString = isPlainReference ? refersTo.slice(1) : refersTo;
  return { id, name, formulaOrRefString, localSheetId: sheetId ?? 'AllDefaultWorkbook', comment: '' };
};

const resource = (name: string, data: unknown): IResources[number] => ({ name, data: JSON.stringify(data) });

/** A workbook and its tables as Univer loads them; the cells are the very ones. */
export function univerBook({ sheets, styles, names }: ShownBook, tables: readonly TableInfo[]): IWorkbookData {
  const bySheet = (thing: (sheet: ShownSheet) => unknown) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, thing(sheet)]));
  const tablesOf = ({ id }: ShownSheet) => tables.filter(({ sheetId }) => sheetId === id).map(tableData);
  return {
    id: 'workbook',
    name: 'Workbook',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: eachOf(styles, univerStyle),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
    resources: [
      resource(
        'SHEET_DEFINED_NAME_PLUGIN',
        Object.fromEntries(
          names.map((name, index) => [`name-${String(index)}`, nameData(name, `name-${String(index)}`)]),
        ),
      ),
      resource(
        'SHEET_TABLE_PLUGIN',
        bySheet((sheet) => ({ tables: tablesOf(sheet), tableFilteredOutRows: [] })),
      ),
      resource(
        'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
        bySheet(({ id, conditionalFormats }) => univerFormats(id, conditionalFormats)),
      ),
      resource(
        'SHEET_DATA_VALIDATION_PLUGIN',
        bySheet(({ id, entryRules }) => univerValidations(id, entryRules)),
      ),
    ],
  };
}
