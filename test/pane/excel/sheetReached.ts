import type { Book, Sheet } from '../workbook/book';
import type { Kind } from './client';

export interface SheetHere {
  readonly book: Book;
  readonly sheet: Sheet;
}

let made: Kind<SheetHere> | undefined;

/** Says what a sheet is: ranges and tables reach their sheet, which itself is made of them. */
export const sheetIs = (kind: Kind<SheetHere>): void => {
  made = kind;
};

/** Excel's Worksheet, as a range or a table reaches it. */
export const sheetReached = (): Kind<SheetHere> => {
  if (made === undefined) throw new Error('No sheet was made yet.');
  return made;
};
