import type { Area, CellContent } from '../../grid/port';
import type { Place } from '../wire/place';
import { accessDenied, invalidArgument } from '../wire/refusals';
import { isUnbounded } from '../areas';
import type { Book } from './book';
import { onGrid } from './readCells';
import { sheetOf } from './sheets';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Makes a matrix of what was given for a range: one value for all its cells, or a value for each. */
export const matrixFor = (area: Area, value: unknown): readonly (readonly unknown[])[] => {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  const rows: readonly unknown[] = value;
  const isRight = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isRight) throw invalidArgument(WRONG_SIZE);
  return rows as readonly (readonly unknown[])[];
};

/** Refuses, as Excel does, what would change a locked cell of a protected sheet. */
export const ensureUnlocked = (book: Book, { sheetId, area }: Place): void => {
  sheetOf(book, sheetId);
  if (!book.grid.isProtected(sheetId)) return;
  const part = onGrid(book, { sheetId, area });
  if (part === null || isUnbounded(area)) throw accessDenied();
  for (let row = part.row; row < part.row + part.rows; row += 1) {
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      if (book.grid.isLocked(sheetId, row, column)) throw accessDenied();
    }
  }
};

const isContent = (value: unknown): value is CellContent | undefined =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value);

/** Where some rows are hidden, Excel may count those that are seen: what is given lands there, from the first on. */
const asLanding = (
  book: Book,
  place: Place,
  contents: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] => {
  if (!book.switches().areRowsMisplaced) return contents;
  const part = onGrid(book, place);
  const hidden = part === null ? [] : book.grid.hiddenRows(place.sheetId, part);
  const seen = contents.flatMap((_row, down) => (hidden[down] === true ? [] : [down]));
  if (seen.length === 0) return contents;
  return contents.map((row, down) => contents[seen.indexOf(down)] ?? row.map(() => null));
};

/** Puts contents into a range. Null leaves a cell alone; text counts as typed, as Excel takes it. */
export const writeContents = (book: Book, place: Place, value: unknown): void => {
  const { sheetId, area } = place;
  if (isUnbounded(area)) throw invalidArgument();
  const contents = matrixFor(area, value).map((row) =>
    row.map((given): CellContent => {
      if (!isContent(given)) throw invalidArgument();
      return given ?? null;
    }),
  );
  ensureUnlocked(book, place);
  book.grid.write(sheetId, area.row, area.column, asLanding(book, place, contents));
};
