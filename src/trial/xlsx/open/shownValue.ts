import type { CellContent } from '../../book/terms';
import type { FileBook } from './fileBook';
import type { FileCell } from './readCells';

/** Days between the two calendars Excel knows; the page counts from 1900. */
export const DAYS_TO_1900 = 1462;

/** A cell's value as the page shows it: dates of a 1904 workbook are told in the 1900 calendar. */
export function shownValue(book: FileBook, cell: FileCell): CellContent {
  const isIso = cell.element.attributes.get('t') === 'd';
  return typeof cell.value === 'number' && !isIso && isShifted(book, cell.style)
    ? cell.value + DAYS_TO_1900
    : cell.value;
}

/** Does a number in this style stand in the file in the 1904 calendar? */
export function isShifted(book: FileBook, style: number): boolean {
  return book.isDate1904 && book.styles.cells[style]?.isDate === true;
}
