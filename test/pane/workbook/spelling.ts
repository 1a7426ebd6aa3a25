import type { Book, Sheet } from './book';
import { isIn } from './cells';
import type { Content } from './given';

const OWN_ROW = /(?<![\p{L}\d_.\]])\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/gu;

/** A formula as the formula bar of this Excel shows it. */
export const spelled = (shown: Content, book: Book, sheet: Sheet, row: number, column: number): Content => {
  const { spelling } = book.switches;
  if (spelling === 'as entered' || typeof shown !== 'string' || !shown.startsWith('=')) return shown;
  if (spelling === 'as in files') return shown.replaceAll('BTEC.', '_xldudf_BTEC_');
  const table = book.tables.find((each) => each.sheet === sheet && isIn(each.area, row, column));
  if (table === undefined) return shown;
  return shown.replace(
    OWN_ROW,
    (_, one?: string, other?: string) => `${table.name}[[#This Row],[${one ?? other ?? ''}]]`,
  );
};
