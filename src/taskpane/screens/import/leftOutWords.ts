import type { ReadList } from '../../../markbook/import/list/readList';
import type { LeftOutBecause } from '../../../markbook/tracker/trackerReading';

const BECAUSE: Readonly<Record<LeftOutBecause, string>> = {
  totals: 'totals',
  headings: 'headings again',
  title: 'a title',
  'no-learner': 'no name and no number',
};

/** Why a row of the list is not a learner. */
export const leftOutWords = (list: ReadList, row: number, because: LeftOutBecause): string => {
  const text = (list.grid[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  return `Row ${row + 1}, “${text.slice(0, 3).join(' · ')}”: ${BECAUSE[because]}.`;
};
