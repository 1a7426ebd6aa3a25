import type { LeftOutListRow, ReadList } from '../../../markbook/import';

const BECAUSE: Readonly<Record<LeftOutListRow['because'], string>> = {
  totals: 'totals',
  headings: 'headings again',
  title: 'a title',
  leavers: 'who stands below it is read too. Take them out of the list if they have left',
  'no-learner': 'no name and no number',
  'too-many-cells': 'this row has more cells than headings. Correct it in the list and import it again',
  'too-few-cells': 'this row has fewer cells than headings. Correct it in the list and import it again',
  'other-headings': 'it stands under headings that differ from the first. Import that part as a list of its own',
};

/** Why a row of the list is not a learner. */
export const leftOutWords = (list: ReadList, row: number, because: LeftOutListRow['because']): string => {
  const text = (list.grid[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  return `Row ${row + 1}, “${text.slice(0, 3).join(' · ')}”: ${BECAUSE[because]}.`;
};
