import { notInFront } from '../wire/refusals';
import type { Book } from './book';

/** Refuses, as Excel does, to tell what is selected or active while a chart, or another workbook, is in front. */
export const ensureInFront = (book: Book): void => {
  const { inFront } = book.switches();
  if (inFront !== 'sheet') throw notInFront(inFront);
};
