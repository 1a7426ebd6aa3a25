import type { ListGrid } from '../reading/readDelimited';
import { type Heading, plainHeading } from '../../tracker';
import { isKnownHeading, namesAPerson } from './listRole';
import type { ListHeadingRows } from './listHeadingRows';

/** A list whose later headings stand in another order, brought into the order of the first. */
interface OneOrder {
  readonly grid: ListGrid;
  /** Rows below headings that the first do not have: which cell is what is not known. */
  readonly underOthers: ReadonlySet<number>;
  /** Rows that are headings again. */
  readonly again: ReadonlySet<number>;
}

const HINT = /name|cand|uci|uln|student|learner|pupil/i;

/** By place in the row, the column of the first headings; undefined for a heading that those do not have. */
type Order = readonly (number | undefined)[];

const textsOf = (row: readonly string[]): readonly string[] => row.map(plainHeading);

const isHeadingRow = (texts: readonly string[], known: ReadonlySet<string>): boolean => {
  const filled = texts.filter((text) => text !== '');
  const same = filled.filter((text) => known.has(text)).length;
  if (same > 1 && same * 2 > filled.length) return true;
  if (!HINT.test(texts.join(' ')) || filled.some((text) => /^\d+([.,]\d+)?$/.test(text))) return false;
  const headings = filled.map((text) => ({ column: 0, full: text, last: text }));
  return headings.some(namesAPerson) && headings.filter(isKnownHeading).length * 2 > Math.max(2, filled.length);
};

const orderOf = (texts: readonly string[], headings: readonly Heading[]): Order => {
  const free = [...headings];
  return texts.map((text) => {
    if (text === '') return undefined;
    const at = free.findIndex(({ last, full }) => plainHeading(last) === text || plainHeading(full) === text);
    return free.splice(at, at === -1 ? 0 : 1)[0]?.column;
  });
};

/** The cells where the first headings have them; those beyond the row's own headings stay beyond the first ones. */
const inOrder = (row: readonly string[], order: Order, end: number): readonly string[] => {
  const moved = Array.from({ length: end }, () => '');
  const ownEnd = order.findLastIndex((column) => column !== undefined) + 1;
  row.forEach((cell, place) => {
    const column = order[place];
    if (column !== undefined) moved[column] = cell;
    else if (place >= ownEnd) moved.push(cell);
  });
  return moved;
};

/** Reads each part of a list by its own headings: the cells below repeated ones go where the first headings have them. */
export const inOneOrder = (grid: ListGrid, rows: ListHeadingRows, headings: readonly Heading[]): OneOrder => {
  const known = new Set(headings.flatMap(({ last, full }) => [plainHeading(last), plainHeading(full)]));
  const end = headings.findLastIndex(({ full }) => full !== '') + 1;
  const upper = grid.slice(rows[0], rows[1]).map((row) => textsOf(row).join('\t').trim());
  const underOthers = new Set<number>();
  const again = new Set<number>();
  let order: Order | 'first' | 'others' = 'first';
  const ordered = grid.map((row, at) => {
    if (at <= rows[1]) return row;
    const texts = textsOf(row);
    if (isHeadingRow(texts, known)) {
      again.add(at);
      const found = orderOf(texts, headings);
      const above = grid.slice(at - upper.length, at).map((each) => textsOf(each).join('\t').trim());
      const isOther =
        texts.some((text, place) => text !== '' && found[place] === undefined) ||
        above.some((text, place) => text !== upper[place]);
      order = isOther
        ? 'others'
        : found.every((column, place) => column === undefined || column === place)
          ? 'first'
          : found;
    }
    if (order === 'others') underOthers.add(at);
    return typeof order === 'string' ? row : inOrder(row, order, end);
  });
  return { grid: ordered, underOthers, again };
};
