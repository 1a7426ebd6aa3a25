import type { NameInfo } from '../../grid/port';
import type { Place } from '../wire/place';
import { parseAddress } from '../addresses';
import type { Book } from './book';
import { sheetByKey } from './sheets';

const isNamed = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** The range a defined name stands for; undefined when it stands for something else. */
export const placeOfName = (book: Book, { refersTo, sheetId }: NameInfo): Place | undefined => {
  const address = parseAddress(refersTo.replace(/^=/, ''));
  if (address === undefined) return undefined;
  const sheet = address.sheet === undefined ? sheetId : sheetByKey(book, address.sheet)?.id;
  return sheet === undefined || sheet === null ? undefined : { sheetId: sheet, area: address.area };
};

/** The range that a defined name or a table's name stands for, as `getRange` accepts it. */
export const namedPlace = (book: Book, text: string, sheetId: string): Place | undefined => {
  const names = book.grid.names().filter(({ name }) => isNamed(name, text));
  const name = names.find((each) => each.sheetId === sheetId) ?? names.find((each) => each.sheetId === null);
  if (name !== undefined) return placeOfName(book, name);
  const table = book.grid.tables().find((each) => isNamed(each.name, text));
  if (table === undefined) return undefined;
  const { area } = table;
  return { sheetId: table.sheetId, area: { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } };
};
