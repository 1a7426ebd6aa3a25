import type { Place } from '../wire/place';
import { invalidArgument } from '../wire/refusals';
import { isUnbounded } from '../areas';
import type { Book } from './book';
import { onGrid, spread } from './readCells';
import { sheetOf } from './sheets';
import { ensureUnlocked, matrixFor } from './writeCells';

/** The number format of each cell; null for whole rows and columns. */
export const numberFormatsOf = (book: Book, { sheetId, area }: Place): unknown => {
  sheetOf(book, sheetId);
  if (isUnbounded(area)) return null;
  const part = onGrid(book, { sheetId, area });
  const told = part === null ? [] : book.grid.styles(sheetId, part);
  return spread(
    area,
    part,
    told.map((row) => row.map((style) => style.numberFormat ?? 'General')),
    'General',
  );
};

/** Sets the number format of each cell, column runs of the same format at a time; null leaves one alone. */
export const setNumberFormats = (book: Book, place: Place, value: unknown): void => {
  const { sheetId, area } = place;
  ensureUnlocked(book, place);
  if (!Array.isArray(value)) {
    if (typeof value !== 'string') throw invalidArgument();
    const part = isUnbounded(area) ? onGrid(book, place) : area;
    if (part !== null) book.grid.setStyle(sheetId, part, { numberFormat: value });
    return;
  }
  const matrix = matrixFor(area, value);
  for (let across = 0; across < area.columns; across += 1) {
    let first = 0;
    for (let down = 0; down < area.rows; down += 1) {
      const format = matrix[down]?.[across];
      if (down + 1 < area.rows && matrix[down + 1]?.[across] === format) continue;
      const run = { row: area.row + first, column: area.column + across, rows: down + 1 - first, columns: 1 };
      if (typeof format === 'string') book.grid.setStyle(sheetId, run, { numberFormat: format });
      first = down + 1;
    }
  }
};
