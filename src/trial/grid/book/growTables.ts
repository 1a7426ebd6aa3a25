import type { Area, GridEvent, TableInfo } from '../port';
import { eachCell } from './areas';
import type { Cells } from './cells';
import type { Changes } from './changes';
import type { Tables } from './tables';

interface Growing {
  readonly cells: Cells;
  readonly changes: Changes;
  readonly tables: Tables;
}

const end = (start: number, count: number): number => start + count;

const isWithin = (start: number, count: number, outerStart: number, outerCount: number): boolean =>
  start >= outerStart && end(start, count) <= end(outerStart, outerCount);

/** How far a table reaches when what was entered right below or right of it belongs to it. */
function grown(table: Area, entered: Area): Area | null {
  const isBelow =
    entered.row === end(table.row, table.rows) &&
    isWithin(entered.column, entered.columns, table.column, table.columns);
  if (isBelow) return { ...table, rows: table.rows + entered.rows };
  const isRight =
    entered.column === end(table.column, table.columns) && isWithin(entered.row, entered.rows, table.row, table.rows);
  return isRight ? { ...table, columns: table.columns + entered.columns } : null;
}

const contains = (area: Area, row: number, column: number): boolean =>
  isWithin(row, 1, area.row, area.rows) && isWithin(column, 1, area.column, area.columns);

/** Nothing but what was entered may stand in the part that is new. */
function isFree({ cells }: Growing, { sheetId, area: old }: TableInfo, area: Area, entered: Area): boolean {
  const state = (row: number, column: number) => cells.state(sheetId, row, column, 'file');
  const isFilled = eachCell(entered, state).some((row) => row.some(({ kind, formula }) => kind !== 'empty' || formula));
  const isElsewhereEmpty = eachCell(area, (row, column) => {
    const isOld = contains(old, row, column) || contains(entered, row, column);
    return isOld || state(row, column).kind === 'empty';
  }).every((row) => row.every(Boolean));
  return isFilled && isElsewhereEmpty;
}

function nameColumns({ cells, changes }: Growing, { sheetId, columns }: TableInfo, area: Area): void {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  for (let column = area.column + columns.length; column < end(area.column, area.columns); column += 1) {
    if (cells.state(sheetId, area.row, column, 'file').kind !== 'empty') continue;
    let number = 1;
    while (taken.has(`column${String(number)}`)) number += 1;
    taken.add(`column${String(number)}`);
    changes.write(sheetId, area.row, column, [[`'Column${String(number)}`]]);
  }
}

/** As in Excel, a table grows when someone types or pastes right below its last row or right of its last column. */
export function growTables(growing: Growing, event: GridEvent): void {
  if (event.kind !== 'edited' || event.by !== 'user') return;
  for (const table of growing.tables.list()) {
    const area = table.sheetId === event.sheetId ? grown(table.area, event.area) : null;
    if (!area || !isFree(growing, table, area, event.area)) continue;
    nameColumns(growing, table, area);
    growing.tables.resize(table.id, area);
    return;
  }
}
