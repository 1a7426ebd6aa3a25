import { cellAddress } from '../../sheet';
import { XlsxRefusal } from '../../workbookFile';
import { MOST_COLUMNS, MOST_ROWS } from './listProblem';
import type { ListGrid } from './readDelimited';
import type { MergedArea, ShownSheet, ShownCell } from './shownSheet';

/** A sheet as rows of text, with what was done that its cells do not show. */
export interface SheetGrid {
  readonly grid: ListGrid;
  readonly notes: readonly string[];
  /** Why nothing of it is read, where it is more than a list. */
  readonly excess?: string;
}

/** A list may have blank rows and columns in it, but not as many as these at one place. */
const FAR_ROWS = 200;
const FAR_COLUMNS = 50;
/** What lies far away is no list as long as it is this little. */
const FEW_CELLS = 5;

/** Where the lines after a long gap begin; undefined where there is no such gap. */
const farFrom = (lines: readonly number[], gap: number): number | undefined =>
  [...new Set(lines)].sort((a, b) => a - b).find((line, index, all) => line - (all[index - 1] ?? line) > gap);

/** The cells that lie far from all others, where they are few. */
const strayCells = (cells: readonly ShownCell[]): ReadonlySet<ShownCell> => {
  const farRow = farFrom(
    cells.map(({ row }) => row),
    FAR_ROWS,
  );
  const below = cells.filter(({ row }) => farRow !== undefined && row >= farRow);
  const near = below.length > FEW_CELLS ? cells : cells.filter((cell) => !below.includes(cell));
  const farColumn = farFrom(
    near.map(({ column }) => column),
    FAR_COLUMNS,
  );
  const beside = near.filter(({ column }) => farColumn !== undefined && column >= farColumn);
  return new Set([...(below.length > FEW_CELLS ? [] : below), ...(beside.length > FEW_CELLS ? [] : beside)]);
};

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** A text merged over several learners' rows, such as their form, is that of all of them. */
const filledDown = (sheet: string, { merged }: ShownSheet, cells: readonly ShownCell[]) => {
  const at = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const learnerRows = new Set(cells.filter(({ isNumber }) => isNumber).map(({ row }) => row));
  const filled: ShownCell[] = [];
  const unsure: string[] = [];
  for (const area of columnsMerged(sheet, merged)) {
    const top = at.get(keyOf(area.top, area.left));
    if (top === undefined || !learnerRows.has(area.top)) continue;
    if (top.isNumber) unsure.push(addressOf(area));
    else
      for (let row = area.top + 1; row <= area.bottom && learnerRows.has(row); row += 1) filled.push({ ...top, row });
  }
  return { filled, unsure };
};

const addressOf = ({ top, bottom, left, right }: MergedArea): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** The areas merged downwards in one column; two over the same cell refuse the file. */
const columnsMerged = (sheet: string, merged: readonly MergedArea[]): readonly MergedArea[] => {
  const columns = merged
    .filter(({ top, bottom, left, right }) => left === right && bottom > top)
    .sort((a, b) => a.left - b.left || a.top - b.top);
  const twice = columns.find((area, index) => {
    const before = columns[index - 1];
    return before?.left === area.left && before.bottom >= area.top;
  });
  if (twice === undefined) return columns;
  throw new XlsxRefusal(
    `The file is damaged: in the sheet ${sheet} cells are merged twice (${addressOf(twice)}). Get a fresh copy, or repair it in Excel (Open and Repair).`,
  );
};

const asGrid = (cells: readonly ShownCell[]): ListGrid => {
  const rows: string[][] = [];
  for (const { row, column, text } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push('');
    line[column] = text;
  }
  return rows;
};

/** Why a sheet is more than a list; undefined where it is not. */
const excessOf = (sheet: string, cells: readonly ShownCell[]): string | undefined => {
  if (cells.some(({ row }) => row >= MOST_ROWS))
    return `The sheet ${sheet} has more than ${MOST_ROWS.toLocaleString('en-GB')} rows: import one year group at a time.`;
  if (cells.some(({ column }) => column >= MOST_COLUMNS))
    return `The sheet ${sheet} has more than ${MOST_COLUMNS} columns: save the class list alone and open that.`;
  return undefined;
};

const addresses = (cells: Iterable<ShownCell>): string =>
  [...cells].map(({ row, column }) => cellAddress(row, column)).join(', ');

/** A sheet's list as its cells show it: what is left out, filled in or hidden there is said. */
export const sheetGrid = (name: string, sheet: ShownSheet): SheetGrid => {
  const strays = strayCells(sheet.cells);
  const near = sheet.cells.filter((cell) => !strays.has(cell));
  const excess = excessOf(name, near);
  if (excess !== undefined) return { grid: [], notes: [`${excess} It is left out.`], excess };
  const { filled, unsure } = filledDown(name, sheet, near);
  const hidden = new Set(near.map(({ row }) => row).filter((row) => sheet.hiddenRows.has(row))).size;
  const notes = [
    strays.size > 0 && `left out, because it lies far from the list: what stands in ${addresses(strays)}`,
    hidden > 0 && `${hidden} hidden ${hidden === 1 ? 'row is' : 'rows are'} read too, such as rows hidden by a filter`,
    filled.length > 0 && `merged cells count for each of their rows, as ${addresses(filled.slice(0, 3))} here`,
    unsure.length > 0 && `a number in merged cells counts for the first of their rows only: ${unsure.join(', ')}`,
  ].filter((note) => note !== false);
  return { grid: asGrid([...near, ...filled]), notes: notes.map((note) => `Sheet ${name}: ${note}.`) };
};
