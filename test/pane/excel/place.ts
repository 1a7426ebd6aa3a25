import { parseA1Ref } from '@borgar/fx';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { cellAddress } from '../../../src/markbook/sheet/cellPlace';
import type { Book, Sheet } from '../workbook/book';
import { OfficeError } from './client';

/** Cells of a sheet. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly area: Area;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The cells that an address names, such as `A1:B2`. */
export const areaAt = (address: string): Area => {
  const read = parseA1Ref(address.replace(/^.*!/, ''), { allowNamed: false });
  if (read === undefined || !('range' in read)) throw new OfficeError('InvalidArgument', `${address} is no address.`);
  const { top, left, bottom, right } = read.range;
  const [row, column] = [top ?? 0, left ?? 0];
  const rows = (bottom ?? (top === null ? LAST_ROW : row)) - row + 1;
  const columns = (right ?? (left === null ? LAST_COLUMN : column)) - column + 1;
  return { row, column, rows, columns };
};

/** How Excel writes the address of an area. */
export const addressOf = ({ row, column, rows, columns }: Area): string => {
  const first = cellAddress(row, column);
  return rows * columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
};
