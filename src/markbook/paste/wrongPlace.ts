import { readList } from '../import/list/readList';
import { readDelimited } from '../import/reading/readDelimited';
import { recognise } from './recognise';

const NAMES: ReadonlySet<string> = new Set(['surname', 'forename', 'full-name', 'uci', 'uln']);
/** Fewer rows of two rising figures can be anything. */
const FEWEST_ROWS = 20;

/** Whether a text is a list of learners, which Import takes. */
export const isLearnerList = (text: string): boolean => {
  const grid = readDelimited(text);
  if (!grid.ok) return false;
  const { columns, rows } = readList(grid.value);
  return rows.length > 0 && columns.some(({ role }) => NAMES.has(role));
};

/** Whether a text is a converter's table of raw marks and UMS, which Tables takes. */
export const isConverterTable = (text: string, topUms: readonly number[]): boolean =>
  !isLearnerList(text) &&
  recognise(text, topUms).tables.some(({ readings }) => readings.some(({ rows }) => rows.length >= FEWEST_ROWS));
