import type { Area, TableInfo } from '../../grid/port';
import type { Place } from '../wire/place';
import { itemNotFound } from '../wire/refusals';
import type { Book } from './book';

/** A table as its members see it. */
export interface TableSubject {
  readonly book: Book;
  readonly tableId: string;
}

/** A table that is still there; one that was removed is ItemNotFound. */
export const tableOf = ({ book, tableId }: TableSubject): TableInfo => {
  const table = book.grid.tables().find(({ id }) => id === tableId);
  if (table === undefined) throw itemNotFound();
  return table;
};

const bodyOf = (area: Area): Area => ({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) });

/** The parts of a table. */
export const tablePlace = (subject: TableSubject, part: 'all' | 'header' | 'body'): Place => {
  const { sheetId, area } = tableOf(subject);
  if (part === 'all') return { sheetId, area };
  return { sheetId, area: part === 'header' ? { ...area, rows: 1 } : bodyOf(area) };
};

/** One column of a part of a table. */
export const columnPlace = (subject: TableSubject, index: number, part: 'all' | 'header' | 'body'): Place => {
  const { sheetId, area } = tablePlace(subject, part);
  if (index < 0 || index >= area.columns) throw itemNotFound();
  return { sheetId, area: { ...area, column: area.column + index, columns: 1 } };
};
