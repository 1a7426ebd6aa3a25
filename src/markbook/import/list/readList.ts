import type { CellInput, Structure } from '../../../rules';
import { USUAL_STRUCTURE } from '../../../reference/specifications/structures';
import { headingsOf, plainHeading, type Heading } from '../../tracker/headings';
import { kindOfRow, saysTotals } from '../../tracker/kindOfRow';
import type { ColumnRole, TrackerColumn } from '../../tracker/tracker';
import type { LeftOutRow } from '../../tracker/trackerReading';
import type { ListGrid } from '../reading/readDelimited';
import { gridCells } from './gridCells';
import { headingRows, type HeadingRows } from './headingRows';
import { isForOneColumn, type ImportRole, type ListColumn } from './importRole';
import { listRole } from './listRole';

/** A list of learners as it was understood: its columns, the rows that are learners, and the rows that are not. */
export interface ReadList {
  readonly grid: ListGrid;
  readonly headings?: HeadingRows;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOutRow[];
}

const EXAMPLES = 3;
const LOOKED_AT = 200;

/** Understands a list for a subject of that structure. Every choice made here is shown, and each column's use can be changed. */
export const readList = (grid: ListGrid, structure: Structure = USUAL_STRUCTURE): ReadList => {
  const cells = gridCells(grid);
  const found = headingRows(cells);
  const first = found === undefined ? 0 : found[1] + 1;
  const headings: readonly Heading[] = headingsOf(cells, found ?? [0, 0], [0, cells.endColumn]).map((heading) =>
    found === undefined ? { ...heading, full: '', last: '' } : heading,
  );
  const columns = withoutDoubles(headings.map((heading) => columnOf(heading, grid.slice(first), structure)));
  return { grid, ...(found === undefined ? {} : { headings: found }), columns, ...sortedRows(grid, found, columns) };
};

/** Which rows of a list are learners, as its columns are used now. */
const sortedRows = (
  grid: ListGrid,
  found: HeadingRows | undefined,
  columns: readonly ListColumn[],
): Pick<ReadList, 'rows' | 'leftOut'> => {
  const cells = gridCells(grid);
  const first = found === undefined ? 0 : found[1] + 1;
  const identity = columns.flatMap(({ role, column, heading }): TrackerColumn[] =>
    isIdentity(role) ? [{ role, column, heading }] : [],
  );
  const anything = columns.map(({ column, heading }): TrackerColumn => ({ role: 'notes', column, heading }));
  const given = {
    headings: found === undefined ? [] : headingsOf(cells, found, [0, cells.endColumn]),
    columns: identity.length > 0 ? identity : anything,
  };
  const rows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  grid.slice(first).forEach((row, index) => {
    const at = first + index;
    if (row.every((text) => text.trim() === '')) return;
    const kind = kindOfRow(cells, at, given);
    if (kind === 'learner') rows.push(at);
    else leftOut.push({ row: at, because: kind === 'blank' ? blankMeans(row) : kind });
  });
  return { rows, leftOut };
};

const IDENTITY: ReadonlySet<ImportRole> = new Set([
  'uci',
  'uln',
  'candidate-number',
  'surname',
  'forename',
  'full-name',
]);
const isIdentity = (role: ImportRole): role is ImportRole & ColumnRole => IDENTITY.has(role);

const blankMeans = (row: readonly CellInput[]): LeftOutRow['because'] =>
  row.some((text) => saysTotals(String(text).trim())) ? 'totals' : 'no-learner';

const columnOf = (heading: Heading, rows: ListGrid, structure: Structure): ListColumn => {
  const filled = rows
    .slice(0, LOOKED_AT)
    .map((row) => row[heading.column] ?? '')
    .filter((text) => text.trim() !== '');
  return {
    column: heading.column,
    heading: heading.full,
    ...listRole(heading, filled, structure),
    examples: [...new Set(filled)].slice(0, EXAMPLES),
  };
};

/** A second column of the same use is left out until the teacher says which of them counts. */
const withoutDoubles = (columns: readonly ListColumn[]): readonly ListColumn[] =>
  columns.map((column, at) =>
    isForOneColumn(column.role) && columns.slice(0, at).some(({ role }) => role === column.role)
      ? { ...column, role: 'left-out' }
      : column,
  );

/** The list with a column put to another use; whichever column had that use gives it up. */
export const withRole = (list: ReadList, column: number, role: ImportRole): ReadList => {
  const columns = list.columns.map((each): ListColumn => {
    if (each.column === column) return { ...each, role };
    return isForOneColumn(role) && each.role === role ? { ...each, role: 'left-out' } : each;
  });
  return { ...list, columns, ...sortedRows(list.grid, list.headings, columns) };
};

/** The tracker's sheet column under the same heading as a column of the list, if there is one. */
export const sameHeading = (heading: string, headings: readonly Heading[]): Heading | undefined =>
  headings.find((each) => each.full !== '' && plainHeading(each.full) === plainHeading(heading)) ??
  headings.find((each) => each.last !== '' && plainHeading(each.last) === plainHeading(heading));
