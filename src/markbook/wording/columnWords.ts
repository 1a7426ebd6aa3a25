import { cellAddress } from '../sheet';
import { listed } from './say';

const lettersOf = (column: number): string => cellAddress(0, column).replace(/\d/g, '');

/** Columns side by side, first and last. */
const runsOf = (columns: readonly number[]): readonly (readonly [first: number, last: number])[] => {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
};

/** Names columns, and none between them that is not meant: `column M`, `columns K, M to O and R`. */
export const columnWords = (columns: readonly number[]): string => {
  const runs = runsOf(columns);
  const named = runs.map(([first, last]) => {
    if (first === last) return lettersOf(first);
    return `${lettersOf(first)} to ${lettersOf(last)}`;
  });
  const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
  return `${isOne ? 'column' : 'columns'} ${listed(named)}`;
};
