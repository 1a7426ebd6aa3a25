import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { cellAddress } from '../../../src/markbook/sheet/cellPlace';
import { formulaInRow } from '../../../src/markbook/sheet/formulaInRow';
import { keyOf, tell, type Book, type Sheet, type Table } from './book';
import { eachIn, isIn, isUntouched, meets, valueAt } from './cells';
import { enter } from './enter';

/** The headings as they stand in the header row. */
export const headersOf = ({ sheet, area }: Table): readonly string[] =>
  Array.from({ length: area.columns }, (_, across) => String(valueAt(sheet, area.row, area.column + across)));

/** The rows between headings and totals. */
export const bodyOf = ({ area, hasTotals }: Table): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - (hasTotals ? 2 : 1),
});

/** Excel leaves no heading empty and none twice. */
const tidyHeadings = (table: Table): void => {
  const { sheet, area } = table;
  const taken = new Set<string>();
  for (const [across, heading] of headersOf(table).entries()) {
    const wanted = heading.trim() === '' ? `Column${across + 1}` : heading;
    let name = wanted;
    for (let number = 2; taken.has(name.toUpperCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toUpperCase());
    if (name !== valueAt(sheet, area.row, area.column + across)) {
      enter(sheet, area.row, area.column + across, `'${name}`);
    }
  }
};

type IsWritten = (row: number, column: number) => boolean;

const fillColumn = (table: Table, column: number, rows: Area, isLeft: (row: number) => boolean): void => {
  const { sheet, filling } = table;
  const of = filling.get(column);
  if (of === undefined) return;
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    if (!isLeft(row)) enter(sheet, row, column, formulaInRow(of.formula, of.row, row));
  }
};

/** Rows that are new to a table get the formulas of its calculated columns. */
const fillNewRows = (table: Table, before: Area): void => {
  const body = bodyOf(table);
  const end = before.row + before.rows;
  const added = { ...body, row: end, rows: Math.max(0, body.row + body.rows - end) };
  for (const column of table.filling.keys()) {
    if (isIn(body, body.row, column)) fillColumn(table, column, added, (row) => !isUntouched(table.sheet, row, column));
  }
};

export const addTable = (book: Book, sheet: Sheet, area: Area): Table => {
  book.made += 1;
  const free = (number: number): string =>
    book.tables.some(({ name }) => name === `Table${number}`) ? free(number + 1) : `Table${number}`;
  const whole = { ...area, rows: Math.max(2, area.rows) };
  if (book.switches.areMergesRefused && sheet.merges.some((merged) => meets(merged, whole))) throw new MergedCells();
  const table: Table = {
    id: String(book.made),
    name: free(1),
    sheet,
    area: whole,
    hasTotals: false,
    filling: new Map(),
  };
  tidyHeadings(table);
  book.tables.push(table);
  tell(book, { kind: 'table-added' });
  return table;
};

/** What a formula that speaks of its own row of a table becomes outside of it: the address of the cell it meant. */
const withAddress = (formula: string, headers: readonly string[], { row, column }: { row: number; column: number }) =>
  formula.replace(/(?:[\p{L}\d_.]+)?\[(?:\[#This Row\],\[|@\[?)([^[\]]+)\]\]?/gu, (text, heading: string) => {
    const across = headers.indexOf(heading);
    return across === -1 ? text : cellAddress(row, column + across);
  });

const leaveOutside = (table: Table, before: Area, headers: readonly string[]): void => {
  const { sheet, area } = table;
  eachIn(before, (row, column) => {
    const cell = sheet.cells.get(keyOf(row, column));
    if (cell?.formula === undefined || isIn(area, row, column)) return;
    cell.formula = withAddress(cell.formula, headers, { row, column: before.column });
  });
};

export const resizeTable = (book: Book, table: Table, area: Area): void => {
  const [before, headers] = [table.area, headersOf(table)];
  if (book.switches.areMergesRefused && table.sheet.merges.some((merged) => meets(merged, area))) {
    throw new MergedCells();
  }
  table.area = area;
  leaveOutside(table, before, headers);
  tidyHeadings(table);
  if (book.switches.columnsFill) fillNewRows(table, before);
};

/** Cells are merged where a table was to stand. */
export class MergedCells extends Error {}

export const dissolveTable = (book: Book, table: Table): void => {
  book.tables = book.tables.filter((each) => each !== table);
  tell(book, { kind: 'table-deleted' });
};

/** Takes in the rows right below and the columns right beside a table that something was just written to. */
const grow = (book: Book, table: Table, written: Area, isWritten: IsWritten): void => {
  const { sheet, hasTotals } = table;
  const isFilled = (line: Area): boolean =>
    meets(line, written) &&
    eachIn(line, (row, column) => isWritten(row, column) && !isUntouched(sheet, row, column))
      .flat()
      .includes(true);
  const isFree = (line: Area): boolean =>
    !book.tables.some((other) => other !== table && other.sheet === sheet && meets(other.area, line));
  const mayGrow = (line: Area): boolean => isFree(line) && isFilled(line);
  const below = (): Area => ({ ...table.area, row: table.area.row + table.area.rows, rows: 1 });
  const beside = (): Area => ({ ...table.area, column: table.area.column + table.area.columns, columns: 1 });
  while (!hasTotals && mayGrow(below())) resizeTable(book, table, { ...table.area, rows: table.area.rows + 1 });
  while (mayGrow(beside())) resizeTable(book, table, { ...table.area, columns: table.area.columns + 1 });
};

const fill = (book: Book, table: Table, written: Area, isWritten: IsWritten): void => {
  const { sheet } = table;
  const body = bodyOf(table);
  for (let column = written.column; column < written.column + written.columns; column += 1) {
    for (let row = written.row; row < written.row + written.rows; row += 1) {
      const formula = sheet.cells.get(keyOf(row, column))?.formula;
      if (formula === undefined || !isWritten(row, column) || !isIn(body, row, column)) continue;
      table.filling.set(column, { formula, row });
      const isLeft = (at: number): boolean =>
        isWritten(at, column) || (book.switches.exceptionsStay && !isUntouched(sheet, at, column));
      fillColumn(table, column, body, isLeft);
      break;
    }
  }
};

/** What Excel does by itself to the tables after something was written, where it is set to. */
export const afterWriting = (book: Book, sheet: Sheet, written: Area, isWritten: IsWritten): void => {
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    if (book.switches.tablesGrow) grow(book, table, written, isWritten);
    if (book.switches.columnsFill) fill(book, table, written, isWritten);
  }
};

/** True where a formula may speak of its own row of a table. */
export const isInTable = (book: Book, sheet: Sheet, row: number, column: number): boolean =>
  book.tables.some((table) => table.sheet === sheet && isIn(table.area, row, column));
