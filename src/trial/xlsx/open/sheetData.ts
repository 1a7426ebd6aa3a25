import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Known } from '../formulas/canCompute';
import { FILE_BOUNDS } from '../../../markbook/workbookFile/fileBounds';
import { child, childrenOf, isOn, numberOf } from '../../../markbook/workbookFile/xml/find';
import type { XmlElement } from '../../../markbook/workbookFile/xml/parseXml';
import { colourOf } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { rangesOf } from './ranges';
import { isLive, spilledChildren } from './liveFormulas';
import type { FileCell } from './readCells';
import { shownValue } from './shownValue';

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const POINT = 4 / 3;

/** One sheet as the page's spreadsheet loads it. */
export function sheetData(book: FileBook, sheet: FileSheet, known: Known): Partial<IWorksheetData> {
  const { root } = sheet.part;
  const format = child(root, 'sheetFormatPr');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const height = numberOf(format, 'defaultRowHeight');
  const width = numberOf(format, 'defaultColWidth');
  const tab = colourOf(child(child(root, 'sheetPr'), 'tabColor'), book.palette);
  const cells = cellMatrix(book, sheet, known);
  const columnCount = Math.min(FILE_BOUNDS.columns, Math.max(52, cells.lastColumn + 26));
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== 'visible'),
    tabColor: tab ?? '',
    cellData: cells.matrix,
    defaultStyle: book.styles.cells[0]?.style ?? null,
    rowCount: Math.min(FILE_BOUNDS.rows, Math.max(1000, cells.lastRow + 200)),
    columnCount,
    mergeData: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      rangesOf(merge.attributes.get('ref')),
    ),
    rowData: rowData(root),
    columnData: columnData(root, columnCount),
    defaultRowHeight: height === undefined ? DEFAULT_HEIGHT : height * POINT,
    defaultColumnWidth: width === undefined ? DEFAULT_WIDTH : Math.round(width * 7),
    freeze: freezeOf(view),
    showGridlines: flag(isOn(view, 'showGridLines', true)),
    rightToLeft: flag(isOn(view, 'rightToLeft')),
  };
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function freezeOf(view: XmlElement | undefined): IWorksheetData['freeze'] {
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  const xSplit = isFrozen ? (numberOf(pane, 'xSplit') ?? 0) : 0;
  const ySplit = isFrozen ? (numberOf(pane, 'ySplit') ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit };
}

function rowData(root: XmlElement): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  let row = -1;
  for (const element of childrenOf(child(root, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    const height = numberOf(element, 'ht');
    const hidden = isOn(element, 'hidden');
    if (height === undefined && !hidden) continue;
    rows[row] = {
      ...(height === undefined ? {} : { h: height * POINT, ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return rows;
}

function columnData(root: XmlElement, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  let left: number = FILE_BOUNDS.columnSettings;
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const width = numberOf(element, 'width');
    const last = Math.min(numberOf(element, 'max') ?? 0, count);
    const style = numberOf(element, 'style') ?? 0;
    const first = Math.max(0, Math.floor(numberOf(element, 'min') ?? 1) - 1);
    left -= Math.max(0, last - first);
    if (left < 0) break;
    for (let column = first; column < last; column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: Math.round(width * 7) }),
        ...(isOn(element, 'hidden') ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === 0 ? {} : { s: String(style) }),
      };
    }
  }
  return columns;
}

interface Matrix {
  readonly matrix: Record<number, Record<number, ICellData>>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function cellMatrix(book: FileBook, sheet: FileSheet, known: Known): Matrix {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const isChild = spilledChildren(sheet.cells, known);
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    const data: ICellData = cell.style === 0 ? {} : { s: String(cell.style) };
    if (cell.formula && isLive(cell.formula, known)) data.f = cell.formula.shown;
    if (!isChild(cell)) Object.assign(data, contentOf(book, cell));
    (matrix[cell.row] ??= {})[cell.column] = data;
  }
  return { matrix, lastRow, lastColumn };
}

function contentOf(book: FileBook, cell: FileCell): ICellData {
  const value = shownValue(book, cell);
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  const looksNumeric = cell.formula === null && value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
