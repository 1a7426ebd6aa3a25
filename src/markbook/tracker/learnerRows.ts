import type { SheetCells } from './cellsOf';
import { kindOfRow, type RowColumns } from './kindOfRow';
import type { LeftOutRow } from './trackerReading';

/** Blank rows in a row after which what follows is something else than this class. */
const GAP = 3;

export interface LearnerRows {
  readonly learners: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

/** The rows that are learners, from `first` to the end of the class, and the rows among them that are not. */
export const learnerRows = (
  cells: SheetCells,
  columns: RowColumns,
  { first, end, isFixed }: { readonly first: number; readonly end: number; readonly isFixed: boolean },
): LearnerRows => {
  const learners: number[] = [];
  const leftOut: LeftOutRow[] = [];
  let blanks = 0;
  for (let row = first; row < end && (isFixed || blanks < GAP); row += 1) {
    const kind = kindOfRow(cells, row, columns);
    blanks = kind === 'blank' ? blanks + 1 : 0;
    if (kind === 'learner') learners.push(row);
    else if (kind !== 'blank') leftOut.push({ row, because: kind });
  }
  return { learners, leftOut };
};
