import {
  CELL_TYPE,
  type ShownCell,
  type ShownCells,
  type ShownColumn,
  type ShownRow,
  type ShownSheet,
} from '../../book/shownBook';
import type { Known } from '../formulas/canCompute';
import { child, childrenOf, FILE_BOUNDS, isOn, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import { colourOf } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { parseAreas } from '../package/addresses';
import { isLive, spilledChildren } from './liveFormulas';
import type { FileCell } from './readCells';
import { shownValue } from './shownValue';

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const POINT = 4 / 3;

/** One sheet as the page's spreadsheet loads it. */
export function sheetData(
  book: FileBook,
  sheet: FileSheet,
  known: Known,
): Omit<ShownSheet, 'conditionalFormats' | 'entryRules'> {
  const { root } = sheet.part;
  const format = child(root, 'sheetFormatPr');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const height = numberOf(format, 'defaultRowHeight');
  const width = numberOf(format, 'defaultColWidth');
  const tabColour = colourOf(child(child(root, 'sheetPr'), 'tabColor'), book.palette);
  const defaultStyle = book.styles.cells[0]?.style;
  const { cells, lastRow, lastColumn } = cellMatrix(book, sheet, known);
  const columnCount = Math.min(FILE_BOUNDS.columns, Math.max(52, lastColumn + 26));
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== 'visible',
    ...(tabColour === undefined ? {} : { tabColour }),
    cells,
    ...(defaultStyle === undefined ? {} : { defaultStyle }),
    rowCount: Math.min(FILE_BOUNDS.rows, Math.max(1000, lastRow + 200)),
    columnCount,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      parseAreas(merge.attributes.get('ref') ?? ''),
    ),
    rows: rowsOf(root),
    columns: columnsOf(root, columnCount),
    rowPixels: height === undefined ? DEFAULT_HEIGHT : height * POINT,
    columnPixels: width === undefined ? DEFAULT_WIDTH : Math.round(width * 7),
    frozen: frozenIn(view),
    hasGridlines: isOn(view, 'showGridLines', true),
    isRightToLeft: isOn(view, 'rightToLeft'),
  };
}

function frozenIn(view: XmlElement | undefined): ShownSheet['frozen'] {
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') ?? false;
  return isFrozen
    ? { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 }
    : { rows: 0, columns: 0 };
}

function rowsOf(root: XmlElement): Record<number, ShownRow> {
  const rows: Record<number, ShownRow> = {};
  let row = -1;
  for (const element of childrenOf(child(root, 'sheetData'), 'row')) {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    const height = numberOf(element, 'ht');
    const isHidden = isOn(element, 'hidden');
    if (height === undefined && !isHidden) continue;
    rows[row] = { ...(height === undefined ? {} : { pixels: height * POINT }), isHidden };
  }
  return rows;
}

function columnsOf(root: XmlElement, count: number): Record<number, ShownColumn> {
  const columns: Record<number, ShownColumn> = {};
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
        ...(width === undefined ? {} : { pixels: Math.round(width * 7) }),
        isHidden: isOn(element, 'hidden'),
        ...(style === 0 ? {} : { style: String(style) }),
      };
    }
  }
  return columns;
}

interface Matrix {
  readonly cells: ShownCells;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function cellMatrix(book: FileBook, sheet: FileSheet, known: Known): Matrix {
  const cells: ShownCells = {};
  const isChild = spilledChildren(sheet.cells, known);
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    const data: ShownCell = cell.style === 0 ? {} : { s: String(cell.style) };
    if (cell.formula && isLive(cell.formula, known)) data.f = cell.formula.shown;
    if (!isChild(cell)) Object.assign(data, contentOf(book, cell));
    (cells[cell.row] ??= {})[cell.column] = data;
  }
  return { cells, lastRow, lastColumn };
}

function contentOf(book: FileBook, cell: FileCell): ShownCell {
  const value = shownValue(book, cell);
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  if (typeof value === 'number') return { v: value, t: CELL_TYPE.number };
  const looksNumeric = cell.formula === null && value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? CELL_TYPE.numericText : CELL_TYPE.text };
}
