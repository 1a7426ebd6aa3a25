import type { SheetCells } from './cellsOf';

/** A column's heading: in full, and the lowest line of it alone. */
export interface Heading {
  readonly column: number;
  readonly full: string;
  readonly last: string;
}

/** Headings are alike whatever their case, spaces and line breaks. */
export const plainHeading = (heading: string): string => heading.toLowerCase().replace(/\s+/g, ' ').trim();

/** The text of a merged heading cell counts for every column it spans. */
const headingCell = (cells: SheetCells, row: number, column: number): string => {
  const merge = cells.mergeAt(row, column);
  return merge === undefined ? cells.textAt(row, column) : cells.textAt(merge.row, merge.column);
};

/** The upper heading over a column; one that is not merged reaches right as far as columns have headings below it. */
const upperHeading = (cells: SheetCells, row: number, last: number, column: number, first: number): string => {
  for (let at = column; at >= first; at -= 1) {
    const own = headingCell(cells, row, at);
    if (own !== '') return own;
    if (cells.mergeAt(row, at) !== undefined || headingCell(cells, last, at) === '') return '';
  }
  return '';
};

/** The headings of the columns from `first` to before `end`; two heading rows are joined, a column without any has ''. */
export const headingsOf = (
  cells: SheetCells,
  [firstRow, lastRow]: readonly [first: number, last: number],
  [first, end]: readonly [first: number, end: number],
): readonly Heading[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const column = first + index;
    const last = headingCell(cells, lastRow, column);
    const above = Array.from({ length: lastRow - firstRow }, (_row, up) =>
      upperHeading(cells, firstRow + up, lastRow, column, first),
    );
    const parts = [...above, last].filter((part, place, all) => part !== '' && part !== all[place - 1]);
    return { column, full: parts.join(' '), last: last === '' ? (parts.at(-1) ?? '') : last };
  });
