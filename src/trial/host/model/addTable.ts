import type { Area } from '../../grid/port';
import type { Place } from '../wire/place';
import { invalidArgument, invalidOperation, mergedRangeConflict } from '../wire/refusals';
import { intersection, isUnbounded } from '../areas';
import type { Book } from './book';
import { freeTableName } from './tableNames';
import { ensureUnlocked } from './writeCells';

const unlike = (heading: string, taken: readonly string[]): string => {
  const isTaken = (text: string): boolean => taken.some((each) => each.toUpperCase() === text.toUpperCase());
  if (!isTaken(heading)) return heading;
  let number = 2;
  while (isTaken(`${heading}${number}`)) number += 1;
  return `${heading}${number}`;
};

/** Headings as Excel makes them: text, none empty, none twice. */
export const tidyHeadings = (texts: readonly string[], taken: readonly string[] = []): string[] => {
  const headings: string[] = [];
  for (const [index, text] of texts.entries()) {
    const heading = text.trim() === '' ? `Column${taken.length + index + 1}` : text;
    headings.push(unlike(heading, [...taken, ...headings]));
  }
  return headings;
};

/** Refuses, as Excel does, a table that would hold merged cells. */
export const ensureUnmerged = (book: Book, sheetId: string, area: Area): void => {
  if (book.grid.merges(sheetId).some((merged) => intersection(merged, area) !== null)) throw mergedRangeConflict();
};

const ensureFree = (book: Book, sheetId: string, area: Area): void => {
  const meets = (other: Area): boolean => intersection(other, area) !== null;
  if (book.grid.tables().some((table) => table.sheetId === sheetId && meets(table.area))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  ensureUnmerged(book, sheetId, area);
};

/** Makes a table of a range with headings; a range of headings alone gets one empty row. Returns its id. */
export const addTable = (book: Book, { sheetId, area }: Place, hasHeaders: boolean): string => {
  if (isUnbounded(area)) throw invalidArgument();
  if (!hasHeaders) {
    throw invalidOperation('The trial workbook makes tables of ranges that have a heading row only; Excel adds one.');
  }
  ensureUnlocked(book, { sheetId, area });
  const whole = { ...area, rows: Math.max(2, area.rows) };
  ensureFree(book, sheetId, whole);
  const top = { ...area, rows: 1 };
  const held = book.grid.read(sheetId, top)[0] ?? [];
  const shown = book.grid.readText(sheetId, top)[0] ?? [];
  const headings = tidyHeadings(Array.from({ length: area.columns }, (_heading, index) => shown[index] ?? ''));
  const isChanged = headings.map((heading, index) => held[index]?.kind !== 'text' || held[index].value !== heading);
  if (isChanged.includes(true)) {
    const texts = headings.map((heading, index) => (isChanged[index] === true ? `'${heading}` : null));
    book.grid.write(sheetId, area.row, area.column, [texts]);
  }
  return book.grid.addTable(sheetId, whole, freeTableName(book)).id;
};
