import type { Place } from '../wire/place';
import { invalidArgument } from '../wire/refusals';
import type { Book } from './book';
import { onGrid } from './readCells';
import { ensureUnlocked } from './writeCells';

const CLEARED: Readonly<Record<string, 'all' | 'contents' | 'formats'>> = {
  All: 'all',
  Contents: 'contents',
  Formats: 'formats',
};

/** Clears contents, formats or both, by Excel's word for it. */
export const clearRange = (book: Book, place: Place, applyTo: string): void => {
  const what = CLEARED[applyTo];
  if (what === undefined) throw invalidArgument();
  ensureUnlocked(book, place);
  const part = onGrid(book, place);
  if (part !== null) book.grid.clear(place.sheetId, part, what);
};
