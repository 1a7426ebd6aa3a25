import type { Area } from '../../grid/port';
import type { Book } from './book';
import { intersection } from '../areas';

const PIXELS_PER_LETTER = 7;
/** Capitals and figures are wider than the letters of a sentence: a UCI is of nothing else. */
const MORE_FOR_WIDE = 1;
const MARGIN = 12;
const NARROWEST = 24;
const WIDEST = 1_790;

const pixelsOf = (text: string): number =>
  text.length * PIXELS_PER_LETTER + (text.match(/[A-Z0-9]/g)?.length ?? 0) * MORE_FOR_WIDE;

/** Makes columns as wide as their longest text. */
export const autofitColumns = (book: Book, sheetId: string, area: Area): void => {
  const used = book.grid.usedArea(sheetId, true);
  const part = used === null ? null : intersection(used, area);
  if (part === null) return;
  const text = book.grid.readText(sheetId, part);
  for (let across = 0; across < part.columns; across += 1) {
    const longest = text.reduce((most, row) => Math.max(most, pixelsOf(row[across] ?? '')), 0);
    if (longest === 0) continue;
    const pixels = Math.min(WIDEST, Math.max(NARROWEST, longest + MARGIN));
    book.grid.setColumnWidth(sheetId, part.column + across, 1, pixels);
  }
};
