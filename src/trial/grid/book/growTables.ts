import type { Area, CellContent, CellState, TableInfo } from '../port';
import { eachCell } from '../engine/areas';

/** Something that was just entered into a sheet. */
export interface Entered {
  readonly sheetId: string;
  readonly area: Area;
  /** False for a cell of that area that was left alone, or emptied. */
  readonly isIn: (row: number, column: number) => boolean;
}

export const isBlank = ({ kind, formula }: CellState): boolean => kind === 'empty' && formula === null;

interface Growing {
  readonly state: (sheetId: string, row: number, column: number) => CellState;
  readonly write: (sheetId: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => void;
}

const end = (start: number, count: number): number => start + count;

const isWithin = (start: number, count: number, outerStart: number, outerCount: number): boolean =>
  start >= outerStart && end(start, count) <= end(outerStart, outerCount);

/** Does a stretch begin in another one, or right behind it, and end beyond it? */
const isBeyond = (start: number, count: number, ofStart: number, ofCount: number): boolean =>
  start > ofStart && start <= end(ofStart, ofCount) && end(start, count) > end(ofStart, ofCount);

/** How far a table reaches when what was entered right below or right of it belongs to it. */
function reachWith(table: Area, entered: Area): Area | null {
  const { row, column, rows, columns } = table;
  const isBelow =
    isBeyond(entered.row, entered.rows, row, rows) && isWithin(entered.column, entered.columns, column, columns);
  if (isBelow) return { ...table, rows: end(entered.row, entered.rows) - row };
  const isRight =
    isBeyond(entered.column, entered.columns, column, columns) && isWithin(entered.row, entered.rows, row, rows);
  return isRight ? { ...table, columns: end(entered.column, entered.columns) - column } : null;
}

const contains = (area: Area, row: number, column: number): boolean =>
  isWithin(row, 1, area.row, area.rows) && isWithin(column, 1, area.column, area.columns);

/** Nothing but what was entered may stand in the part that is new. */
function isFree(
  { state }: Growing,
  { sheetId, area: old }: TableInfo,
  area: Area,
  { isIn, area: of }: Entered,
): boolean {
  const isEntered = (row: number, column: number): boolean => contains(of, row, column) && isIn(row, column);
  const news = eachCell(area, (row, column) => {
    if (contains(old, row, column)) return 'old';
    if (isBlank(state(sheetId, row, column))) return 'empty';
    return isEntered(row, column) ? 'entered' : 'in the way';
  }).flat();
  return news.includes('entered') && !news.includes('in the way');
}

function nameColumns({ state, write }: Growing, { sheetId, columns }: TableInfo, area: Area): void {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  for (let column = area.column + columns.length; column < end(area.column, area.columns); column += 1) {
    if (!isBlank(state(sheetId, area.row, column))) continue;
    let number = 1;
    while (taken.has(`column${String(number)}`)) number += 1;
    taken.add(`column${String(number)}`);
    write(sheetId, area.row, column, [[`'Column${String(number)}`]]);
  }
}

/**
 * As in Excel, a table takes in what is entered right below its last row or right of its last column: where it reaches
 * then, with a heading for every new column; null where it stays as it is.
 */
export function grownBy(growing: Growing, table: TableInfo, entered: Entered): Area | null {
  const area = table.sheetId === entered.sheetId ? reachWith(table.area, entered.area) : null;
  if (area === null || !isFree(growing, table, area, entered)) return null;
  nameColumns(growing, table, area);
  return area;
}
