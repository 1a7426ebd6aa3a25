import type { Book } from './book';

/** A worksheet as its members see it. */
export interface SheetSubject {
  readonly book: Book;
  readonly sheetId: string;
}
