import type { Book } from './book';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R(\d+C)?\d*|C\d*|R\d*C\d*)$/i;
const LONGEST = 255;

/** Whether Excel accepts this as a table's name: a letter first, no spaces, not like a cell. */
export const isTableName = (name: string): boolean =>
  name.length <= LONGEST && ALLOWED.test(name) && !LIKE_A_CELL.test(name);

/** Whether a table or a defined name is called so already, in any case. */
export const isNameTaken = (book: Book, name: string, butTable?: string): boolean => {
  const wanted = name.toUpperCase();
  const tables = book.grid.tables().filter(({ id }) => id !== butTable);
  return [...tables, ...book.grid.names()].some((each) => each.name.toUpperCase() === wanted);
};

/** `Table1`, `Table2` and so on: the first that is free. */
export const freeTableName = (book: Book): string => {
  let number = 1;
  while (isNameTaken(book, `Table${number}`)) number += 1;
  return `Table${number}`;
};
