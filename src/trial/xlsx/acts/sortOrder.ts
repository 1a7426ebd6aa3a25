import type { FileCell } from '../open/readCells';

export type SortOrder = 'ascending' | 'descending';

/** What rows are compared by. */
type Key = Pick<FileCell, 'value' | 'kind'> | undefined;

const RANK = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 } as const;

const byLetters = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/** Excel passes over hyphens and apostrophes, unless nothing else tells two texts apart. */
const plain = (text: string): string => text.replace(/['’-]/g, '');

const compareTexts = (one: string, other: string): number =>
  byLetters.compare(plain(one), plain(other)) || byLetters.compare(one, other);

function compareAlike(one: Key, other: Key): number {
  const [a, b] = [one?.value, other?.value];
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return one?.kind === 'text' && other?.kind === 'text' ? compareTexts(String(a), String(b)) : 0;
}

/**
 * Compares two cells as Excel does when it sorts: numbers, texts, FALSE and TRUE, errors; the other way round when
 * descending. Blank cells come last in both.
 */
export function compareKeys(one: Key, other: Key, order: SortOrder): number {
  const [a, b] = [one?.kind ?? 'empty', other?.kind ?? 'empty'];
  const isBlank = Number(a === 'empty') - Number(b === 'empty');
  if (isBlank !== 0) return isBlank;
  const ascending = RANK[a] - RANK[b] || compareAlike(one, other);
  return order === 'ascending' ? ascending : -ascending;
}
