import type { Area } from '../grid/port';
import { areaAddress, columnIndex, columnLetters } from '../xlsx/package/addresses';
import { EXCEL_COLUMNS, EXCEL_ROWS, isEntireColumn, isEntireRow, isOnSheet } from './areas';

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*)$/i;

/** An address as typed, with the sheet it names, if any. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** `A1:C5`, `B:D` or `2:3`, without the sheet. */
export const localAddress = (area: Area): string => {
  if (isEntireRow(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isEntireColumn(area)) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  return areaAddress(area);
};

/** A sheet's name as it stands in an address: in quotes where Excel puts them. */
const quotedSheet = (name: string): string =>
  PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullAddress = (sheet: string, area: Area): string => `${quotedSheet(sheet)}!${localAddress(area)}`;

const spanned = (rows: readonly [number, number], columns: readonly [number, number]): Area => {
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
};

const areaIn = (text: string): Area | undefined => {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return spanned([Number(top) - 1, Number(bottom) - 1], [columnIndex(left), columnIndex(right)]);
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return spanned([0, EXCEL_ROWS - 1], [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')]);
  }
  const rows = ROWS.exec(text);
  if (rows !== null) return spanned([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, EXCEL_COLUMNS - 1]);
  return undefined;
};

/** Takes the sheet off the front of an address. */
const splitSheet = (text: string): { readonly sheet: string | undefined; readonly rest: string } => {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: undefined, rest: text.trim() };
  const named = text.slice(0, mark).trim();
  const isQuoted = named.startsWith("'") && named.endsWith("'") && named.length > 1;
  const sheet = isQuoted ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, rest: text.slice(mark + 1).trim() };
};

/** Reads `B2`, `Marks!B2:C9`, `'11B DIT'!A:A`, `2:3`; undefined when it is none. */
export const parseAddress = (text: string): Address | undefined => {
  const { sheet, rest } = splitSheet(text);
  const area = areaIn(rest);
  return area === undefined || !isOnSheet(area) ? undefined : { sheet, area };
};
