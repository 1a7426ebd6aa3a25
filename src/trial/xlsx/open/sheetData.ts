import type { ICellData, IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import { canCompute, type Known } from '../formulas/canCompute';
import { relativeFormula } from '../formulas/moveFormula';
import { parseArea } from '../package/addresses';
import { child, childrenOf, isOn, numberOf } from '../xml/find';
import type { XmlElement } from '../xml/parseXml';
import { colourOf } from './colours';
import type { FileBook, FileSheet } from './fileBook';
import { rangesOf } from './ranges';
import type { FileCell, FileFormula } from './readCells';
import { shownValue } from './shownValue';

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const POINT = 4 / 3;
const WIDEST = 16_384;

/** One sheet as the page's spreadsheet loads it. */
export function sheetData(book: FileBook, sheet: FileSheet, known: Known): Partial<IWorksheetData> {
  const { root } = sheet.part;
  const format = child(root, 'sheetFormatPr');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const height = numberOf(format, 'defaultRowHeight');
  const width = numberOf(format, 'defaultColWidth');
  const tab = colourOf(child(child(root, 'sheetPr'), 'tabColor'), book.palette);
  const cells = cellMatrix(book, sheet, known);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: tab ?? '',
    cellData: cells.matrix,
    rowCount: Math.max(1000, cells.lastRow + 200),
    columnCount: Math.max(52, cells.lastColumn + 26),
    mergeData: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      rangesOf(merge.attributes.get('ref')),
    ),
    rowData: rowData(root),
    columnData: columnData(root, Math.max(52, cells.lastColumn + 26)),
    defaultRowHeight: height === undefined ? DEFAULT_HEIGHT : height * POINT,
    defaultColumnWidth: width === undefined ? DEFAULT_WIDTH : Math.round(width * 7),
    freeze: freezeOf(view),
    showGridlines: isOn(view, 'showGridLines', true) ? 1 : 0,
    rightToLeft: isOn(view, 'rightToLeft') ? 1 : 0,
  };
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
    rows[row] = { ...(height === undefined ? {} : { h: height * POINT, ia: 0 }), ...(hidden ? { hd: 1 } : {}) };
  }
  return rows;
}

function columnData(root: XmlElement, count: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const width = numberOf(element, 'width');
    const last = Math.min(numberOf(element, 'max') ?? 0, count, WIDEST);
    const style = numberOf(element, 'style') ?? 0;
    for (let column = (numberOf(element, 'min') ?? 1) - 1; column < last; column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: Math.round(width * 7) }),
        ...(isOn(element, 'hidden') ? { hd: 1 } : {}),
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
  const grouping = groupFormulas(sheet, known);
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    const data: ICellData = cell.style === 0 ? {} : { s: String(cell.style) };
    const grouped = grouping.get(cell);
    if (grouped) Object.assign(data, grouped);
    if (!isChild(cell)) Object.assign(data, contentOf(book, cell));
    (matrix[cell.row] ??= {})[cell.column] = data;
  }
  return { matrix, lastRow, lastColumn };
}

function contentOf(book: FileBook, cell: FileCell): ICellData {
  const value = shownValue(book, cell);
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (typeof value === 'number') return { v: value, t: 2 };
  const looksNumeric = cell.formula === null && value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? 4 : 1 };
}

/** Formulas that read alike relative to their cell share an id, which the calculation handles once. */
function groupFormulas(sheet: FileSheet, known: Known): Map<FileCell, ICellData> {
  const groups = new Map<string, { cell: FileCell; formula: FileFormula }[]>();
  for (const cell of sheet.cells) {
    const { formula } = cell;
    if (!formula || !isLive(formula, known)) continue;
    const covers = formula.covers === null || formula.covers.rows * formula.covers.columns === 1;
    const key = covers
      ? relativeFormula(formula.shown, cell.row, cell.column)
      : `${String(cell.row)} ${String(cell.column)}`;
    const group = groups.get(key);
    if (group) group.push({ cell, formula });
    else groups.set(key, [{ cell, formula }]);
  }
  const result = new Map<FileCell, ICellData>();
  let number = 0;
  for (const group of groups.values()) {
    number += 1;
    group.forEach(({ cell, formula }, index) => {
      const si = group.length > 1 ? { si: `${sheet.id}-${String(number)}` } : {};
      result.set(cell, index === 0 ? { f: formula.shown, ...si } : si);
    });
  }
  return result;
}

/** Is this formula one the page recalculates, or one whose saved value stands? */
export function isLive(formula: FileFormula, known: Known): boolean {
  return (
    formula.form !== 'dataTable' &&
    canCompute(formula.shown, known, formula.form === 'plain' || formula.form === 'shared')
  );
}

/** The cells a live array formula fills: their saved values are left to the calculation. */
function spilledChildren(cells: readonly FileCell[], known: Known): (cell: FileCell) => boolean {
  const arrays = cells.flatMap((cell) => {
    const covers = cell.formula?.covers;
    const isMany = covers && covers.rows * covers.columns > 1;
    return isMany && cell.formula && isLive(cell.formula, known) ? [{ cell, covers }] : [];
  });
  return (cell) =>
    arrays.some(
      ({ cell: anchor, covers }) =>
        cell !== anchor &&
        cell.row >= covers.row &&
        cell.row < covers.row + covers.rows &&
        cell.column >= covers.column &&
        cell.column < covers.column + covers.columns,
    );
}

/** Where a sheet lets people type although it is protected. */
export function unlockedAreas(
  book: FileBook,
  sheet: FileSheet,
): { row: number; column: number; rows: number; columns: number }[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of sheet.cells) {
    if (book.styles.cells[cell.style]?.isUnlocked !== true) continue;
    const last = areas.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) last.columns += 1;
    else areas.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  const ranges = child(sheet.part.root, 'protectedRanges')?.children ?? [];
  const open = ranges.filter((range) => !range.attributes.has('password') && !range.attributes.has('hashValue'));
  for (const range of open) {
    const area = parseArea(range.attributes.get('sqref') ?? '');
    if (area) areas.push(area);
  }
  return areas;
}
