import { gradeIn } from '../../rules';
import { type ListGrid, readDelimited, readList } from '../import';
import type { FoundRow } from '../tables';
import { recognise } from './recognise';

const NAMES: ReadonlySet<string> = new Set(['surname', 'forename', 'full-name', 'uci', 'uln']);
/** Fewer rows of two rising figures can be anything. */
const FEWEST_ROWS = 20;

/** Beside its figures a converter's table says the same few things in every row; names are of as many kinds as there are learners. */
const FEWEST_WORDS = 13;
/** Letters of the longest text that is looked through for tables: more than a trust holds. */
export const LONGEST_TABLES = 1_000_000;

const WHOLE = /^\d{1,4}$/;

/** A text that no row of a converter's table holds, or a number with zeros before it, as candidates have. */
const isOwnWord = (cell: string): boolean => (/\p{L}/u.test(cell) ? gradeIn(cell) === undefined : /^0\d/.test(cell));

/** Do rows of figures name learners, though there are no headings that say so? */
const namesLearners = (grid: ListGrid): boolean => {
  const rows = grid.filter((row) => row.filter((cell) => WHOLE.test(cell.trim())).length >= 2);
  const words = new Set(rows.flatMap((row) => row.map((cell) => cell.trim().toLowerCase()).filter(isOwnWord)));
  return words.size >= Math.max(FEWEST_WORDS, rows.length / 3);
};

/** Whether a text is a list of learners, which Import takes. */
export const isLearnerList = (text: string): boolean => {
  const grid = readDelimited(text);
  if (!grid.ok) return false;
  const { columns, rows } = readList(grid.value);
  return (rows.length > 0 && columns.some(({ role }) => NAMES.has(role))) || namesLearners(grid.value);
};

/** Of ten raw marks in a converter's table, so many at least are named once and worth no less than the one below. */
const MOSTLY = 9;

/** Do rows count raw marks up, each with its UMS, as a converter's table does and the marks of a class hardly ever do? */
const countsUp = (rows: readonly FoundRow[]): boolean => {
  const figures = rows
    .map(({ raw, ums }) => ({ raw: Number(raw), ums: Number(ums) }))
    .filter(({ raw, ums }) => !Number.isNaN(raw) && !Number.isNaN(ums))
    .sort((a, b) => a.raw - b.raw || a.ums - b.ums);
  const inOrder = figures.filter((each, index) => {
    const below = figures[index - 1];
    return below === undefined || (each.raw > below.raw && each.ums >= below.ums);
  });
  return figures.length >= FEWEST_ROWS && inOrder.length * 10 >= figures.length * MOSTLY;
};

/** Whether a text is a converter's table of raw marks and UMS, which Tables takes. */
export const isConverterTable = (text: string, topUms: readonly number[]): boolean =>
  text.length <= LONGEST_TABLES &&
  !isLearnerList(text) &&
  recognise(text, topUms).tables.some(({ readings }) => readings.some(({ rows }) => countsUp(rows)));
