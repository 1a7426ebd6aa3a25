import type { SheetInfo } from '../../grid/port';
import { itemNotFound } from '../wire/refusals';
import type { Book } from './book';

const isSameName = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** A sheet that is still there; one that was deleted is ItemNotFound. */
export const sheetOf = (book: Book, sheetId: string): SheetInfo => {
  const sheet = book.grid.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
};

/** A sheet by its name, in any case, or by its id. */
export const sheetByKey = (book: Book, key: string): SheetInfo | undefined =>
  book.grid.sheets().find(({ id, name }) => isSameName(name, key) || id === key);
