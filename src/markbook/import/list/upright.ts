import type { Heading } from '../../tracker';
import type { ListGrid } from '../reading/readDelimited';
import { gridCells } from './gridCells';
import { headingRows, type ListHeadingRows } from './listHeadingRows';
import { isKnownHeading, namesAPerson } from './listRole';

/** Headings of a list that lies on its side stand in one of so many first columns, and among so many first rows. */
const COLUMNS = 2;
const ROWS = 40;

const asHeading = (text: string): Heading => ({ column: 0, full: text, last: text });

/** True where headings stand below each other, with the learners’ names or numbers beside theirs. */
export const liesOnItsSide = (grid: ListGrid): boolean =>
  Array.from({ length: COLUMNS }, (_, column) => column).some((column) => {
    const headings = grid.slice(0, ROWS).flatMap((row) => {
      const text = (row[column] ?? '').trim();
      return text === '' ? [] : [asHeading(text)];
    });
    return headings.some(namesAPerson) && headings.filter(isKnownHeading).length > 1;
  });

const turned = (grid: ListGrid): ListGrid =>
  Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, column) =>
    grid.map((row) => row[column] ?? ''),
  );

/** A list with its headings in a row, and where they are: one that lies on its side, with learners in columns, is stood up. */
export const upright = (
  grid: ListGrid,
): { readonly grid: ListGrid; readonly headings: ListHeadingRows | undefined } => {
  const headings = headingRows(gridCells(grid));
  if (headings !== undefined || !liesOnItsSide(grid)) return { grid, headings };
  const stood = turned(grid);
  const found = headingRows(gridCells(stood));
  return found === undefined ? { grid, headings } : { grid: stood, headings: found };
};
