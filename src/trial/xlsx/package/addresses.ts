import { FILE_BOUNDS } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** `C` is 2. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 2 is `C`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C5` for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1:C5`, or `A1` for one cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1` or `A1:C5`; null for anything else, and beyond the sheet's edges. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const first = CELL.exec(from);
  const last = CELL.exec(to);
  if (!first || !last) return null;
  const rows = [Number(first[2]) - 1, Number(last[2]) - 1] as const;
  const columns = [columnIndex(first[1] ?? ''), columnIndex(last[1] ?? '')] as const;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  if (row < 0 || Math.max(...rows) >= FILE_BOUNDS.rows || Math.max(...columns) >= FILE_BOUNDS.columns) return null;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Reads `A1:B2 D4`, as lists of areas stand in the file, leaving out what is none. */
export function parseAreas(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}
