import { USUAL_STRUCTURE } from '../../../reference/specifications/structures';
import { type CellInput, readAbsence } from '../../../rules';
import {
  type Heading,
  headingsOf,
  isIdentityRole,
  kindOfRow,
  type RowLeftOutBecause,
  listsBeside,
  plainHeading,
  saysTotals,
  type TrackerColumn,
} from '../../tracker';
import type { ListGrid } from '../reading/readDelimited';
import { gridCells } from './gridCells';
import type { ListHeadingRows } from './listHeadingRows';
import { type AskedRole, type ImportRole, isForOneColumn, type ListColumn } from './importRole';
import { type ListFor, listRole } from './listRole';
import { inOneOrder } from './repeatedHeadings';
import { type SeemingColumn, settledColumns } from './settledColumns';
import { upright } from './upright';

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

const withoutBlanksAtTheEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);

/** Lists that stand beside each other, one below the other: the marks of one are nobody's of the other. */
const oneBelowTheOther = (grid: ListGrid, found: ListHeadingRows): ListGrid => {
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

/** A list of learners as it was understood: its columns, the rows that are learners, and the rows that are not. */
export interface ReadList {
  readonly grid: ListGrid;
  readonly headings?: ListHeadingRows;
  readonly columns: readonly ListColumn[];
  /** Uses for which the list has several columns, or one that only perhaps is it. */
  readonly asked: readonly AskedRole[];
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutListRow[];
}

/** A row of the list that is no learner, or whose cells do not stand under their headings. */
export interface LeftOutListRow {
  readonly row: number;
  readonly because: RowLeftOutBecause | 'too-many-cells' | 'too-few-cells' | 'other-headings';
}

const EXAMPLES = 3;
const LOOKED_AT = 200;

/** Understands a list for a class of that subject. Every choice made here is shown, and each column's use can be changed. */
export const readList = (asGiven: ListGrid, listFor: ListFor = { structure: USUAL_STRUCTURE }): ReadList => {
  const { grid: stood, headings: found } = upright(asGiven);
  const given = found === undefined ? stood : oneBelowTheOther(stood, found);
  const cells = gridCells(given);
  const first = found === undefined ? 0 : found[1] + 1;
  const headings: readonly Heading[] = headingsOf(cells, found ?? [0, 0], [0, cells.endColumn]).map((heading) =>
    found === undefined ? { ...heading, full: '', last: '' } : heading,
  );
  const { grid, underOthers } =
    found === undefined ? { grid: given, underOthers: new Set<number>() } : inOneOrder(given, found, headings);
  const below = grid.filter((_, at) => at >= first && !underOthers.has(at));
  const { columns, asked } = settledColumns(headings.map((heading) => columnOf(heading, below, listFor)));
  return {
    grid,
    ...(found === undefined ? {} : { headings: found }),
    columns,
    asked,
    ...sortedRows(grid, found, columns),
  };
};

/** Which rows of a list are learners, as its columns are used now. */
const sortedRows = (
  grid: ListGrid,
  found: ListHeadingRows | undefined,
  columns: readonly ListColumn[],
): Pick<ReadList, 'rows' | 'leftOut'> => {
  const cells = gridCells(grid);
  const first = found === undefined ? 0 : found[1] + 1;
  const identity = columns.flatMap(({ role, column, heading }): TrackerColumn[] =>
    isIdentityRole(role) ? [{ role, column, heading }] : [],
  );
  const anything = columns.map(({ column, heading }): TrackerColumn => ({ role: 'notes', column, heading }));
  const given = {
    headings: found === undefined ? [] : headingsOf(cells, found, [0, cells.endColumn]),
    columns: identity.length > 0 ? identity : anything,
  };
  const { underOthers, again } = found === undefined ? NO_OTHERS : inOneOrder(grid, found, given.headings);
  const shiftOf = shiftedRows(grid, found, columns);
  const rows: number[] = [];
  const leftOut: LeftOutListRow[] = [];
  grid.slice(first).forEach((row, index) => {
    const at = first + index;
    if (row.every((text) => text.trim() === '')) return;
    const kind = again.has(at) ? 'headings' : kindOfRow(cells, at, given);
    if (underOthers.has(at) && kind !== 'blank') leftOut.push({ row: at, because: 'other-headings' });
    else if (kind === 'learner') {
      const because = shiftOf(at);
      // Rows under headings of their own were brought in order: they are as long as the first headings.
      if (because === undefined || (because === 'too-few-cells' && again.size > 0)) rows.push(at);
      else leftOut.push({ row: at, because });
    } else leftOut.push({ row: at, because: kind === 'blank' ? blankMeans(row) : kind });
  });
  return { rows, leftOut };
};

const NO_OTHERS = { underOthers: new Set<number>(), again: new Set<number>() };

/**
 * Rows whose cells do not stand under their headings: those that go on right after the last one, where most do not, and
 * those that end early among whole ones, where a blank at the end of a row is kept.
 */
const shiftedRows = (
  grid: ListGrid,
  found: ListHeadingRows | undefined,
  columns: readonly ListColumn[],
): ((row: number) => 'too-many-cells' | 'too-few-cells' | undefined) => {
  const end = columns.findLastIndex(({ heading }) => heading !== '') + 1;
  if (found === undefined || end === 0) return () => undefined;
  const filled = grid.slice(found[1] + 1).filter((row) => row.some((text) => text.trim() !== ''));
  const isEven =
    grid[found[1]]?.length === end && filled.filter(({ length }) => length <= end).length * 2 > filled.length;
  // A blank cell too many counts as well where rows are as long as their headings.
  const goesOn = (row: readonly string[]): boolean => (row[end] ?? '').trim() !== '' || (isEven && row.length > end);
  const isColumn = filled.filter(goesOn).length * 2 > filled.length && !hasWordsAsMarks(filled, columns);
  const keepsBlanks = isEven && filled.some((row) => row.length === end && row[end - 1]?.trim() === '');
  const isWhole = (row: number): boolean => (grid[row]?.length ?? 0) >= end;
  return (row) => {
    if (isColumn) return undefined;
    if (goesOn(grid[row] ?? [])) return 'too-many-cells';
    return keepsBlanks && !isWhole(row) && isWhole(row - 1) && isWhole(row + 1) ? 'too-few-cells' : undefined;
  };
};

/** A word of at least two letters under a mark: a name that a comma has parted stands there, and every cell after it. */
const hasWordsAsMarks = (rows: ListGrid, columns: readonly ListColumn[]): boolean =>
  columns.some(({ role, column }) => {
    const cells = role.startsWith('mark') ? rows.map((row) => row[column] ?? '') : [];
    const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && !/\p{N}/u.test(cell) && readAbsence(cell) === null);
    return words.length * 2 > rows.length;
  });

const blankMeans = (row: readonly CellInput[]): RowLeftOutBecause =>
  row.some((text) => saysTotals(String(text).trim())) ? 'totals' : 'no-learner';

const columnOf = (heading: Heading, rows: ListGrid, listFor: ListFor): SeemingColumn => {
  const filled = rows
    .slice(0, LOOKED_AT)
    .map((row) => row[heading.column] ?? '')
    .filter((text) => text.trim() !== '');
  return {
    column: heading.column,
    heading: heading.full,
    ...listRole(heading, filled, listFor),
    examples: [...new Set(filled)].slice(0, EXAMPLES),
    cells: rows.map((row) => (row[heading.column] ?? '').trim()),
  };
};

/** The list with a column put to another use; whichever column had that use gives it up. */
export const withColumnRole = (list: ReadList, column: number, role: ImportRole): ReadList => {
  const columns = list.columns.map((each): ListColumn => {
    if (each.column === column) return { ...each, role };
    return isForOneColumn(role) && each.role === role ? { ...each, role: 'left-out' } : each;
  });
  const asked = list.asked.filter((each) => each.role !== role && !each.columns.includes(column));
  return { ...list, columns, asked, ...sortedRows(list.grid, list.headings, columns) };
};

/** The list with a question answered: the column that has that use, or undefined for none of them. */
export const withAnswer = (list: ReadList, role: ImportRole, column: number | undefined): ReadList =>
  column === undefined
    ? { ...list, asked: list.asked.filter((each) => each.role !== role) }
    : withColumnRole({ ...list, asked: list.asked.filter((each) => each.role !== role) }, column, role);

/** The tracker's sheet column under the same heading as a column of the list, if there is one. */
export const sameHeading = (heading: string, headings: readonly Heading[]): Heading | undefined =>
  headings.find((each) => each.full !== '' && plainHeading(each.full) === plainHeading(heading)) ??
  headings.find((each) => each.last !== '' && plainHeading(each.last) === plainHeading(heading));
