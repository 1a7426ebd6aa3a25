import type { ListGrid } from '../reading/readDelimited';
import { headingsOf, listsBeside } from '../../tracker';
import { gridCells } from './gridCells';
import type { HeadingRows } from './headingRows';

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

const withoutBlanksAtTheEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);

/** Lists that stand beside each other, one below the other: the marks of one are nobody's of the other. */
export const oneBelowTheOther = (grid: ListGrid, found: HeadingRows): ListGrid => {
  const cells = gridCells(grid);
  const starts = listsBeside(cells, headingsOf(cells, found, [0, cells.endColumn]), found[1] + 1);
  const [end] = starts;
  if (end === undefined) return grid;
  const others = starts.flatMap((start, index) =>
    grid
      .slice(found[0])
      .map((row) => withoutBlanksAtTheEnd(row.slice(start, starts[index + 1])))
      .filter((row, at) => at <= found[1] - found[0] || isFilled(row)),
  );
  return [...grid.map((row) => withoutBlanksAtTheEnd(row.slice(0, end))), ...others];
};
