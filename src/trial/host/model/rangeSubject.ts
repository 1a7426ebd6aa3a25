import type { Area } from '../../grid/port';
import type { Arguments } from '../wire/arguments';
import type { Place } from '../wire/place';
import type { Played } from '../wire/played';
import { invalidArgument, itemNotFound } from '../wire/refusals';
import { isOnSheet } from '../areas';
import { parseAddress } from '../addresses';
import type { Book } from './book';
import { sheetByKey } from './sheets';

/** A range as its members see it. */
export interface RangeSubject extends Place {
  readonly book: Book;
}

/** Another range on the same sheet; one that leaves the sheet is refused. */
export const rangeAt = ({ book, sheetId }: RangeSubject, area: Area): Played => {
  if (!isOnSheet(area)) throw invalidArgument();
  return book.play.range({ sheetId, area });
};

/** A range that may not exist: refused with ItemNotFound, or answered as a null object. */
export const rangeOrRefusal = (subject: RangeSubject, area: Area | null): Played => {
  if (area === null) throw itemNotFound();
  return rangeAt(subject, area);
};

export const rangeOrNull = (subject: RangeSubject, area: Area | null): Played | null =>
  area === null ? null : rangeAt(subject, area);

/** Reads a range argument: a range, or an address on this sheet unless it names another. */
export const placeGiven = (book: Book, sheetId: string, given: Arguments, index: number): Place => {
  const range = given.rangeOrText(index);
  if (typeof range !== 'string') return range;
  const address = parseAddress(range);
  if (address === undefined) throw invalidArgument();
  if (address.sheet === undefined) return { sheetId, area: address.area };
  const sheet = sheetByKey(book, address.sheet);
  if (sheet === undefined) throw invalidArgument();
  return { sheetId: sheet.id, area: address.area };
};
