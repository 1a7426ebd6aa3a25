import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { keyOf, tell, type Book, type Sheet, type Table } from './book';
import { isIn, isUntouched, valueAt } from './cells';
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

const fillColumn = (table: Table, column: number, formula: string): void => {
  const { sheet } = table;
  const { row, rows } = bodyOf(table);
  for (let at = row; at < row + rows; at += 1) if (isUntouched(sheet, at, column)) enter(sheet, at, column, formula);
};

const fillAgain = (table: Table): void => {
  for (const [column, formula] of table.filling) fillColumn(table, column, formula);
};

export const addTable = (book: Book, sheet: Sheet, area: Area): Table => {
  book.made += 1;
  const free = (number: number): string =>
    book.tables.some(({ name }) => name === `Table${number}`) ? free(number + 1) : `Table${number}`;
  const whole = { ...area, rows: Math.max(2, area.rows) };
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

export const resizeTable = (book: Book, table: Table, area: Area): void => {
  table.area = area;
  tidyHeadings(table);
  if (book.switches.columnsFill) fillAgain(table);
};

export const dissolveTable = (book: Book, table: Table): void => {
  book.tables = book.tables.filter((each) => each !== table);
  tell(book, { kind: 'table-deleted' });
};

const isFilled = (sheet: Sheet, { row, column, rows, columns }: Area): boolean => {
  for (let at = row; at < row + rows; at += 1) {
    for (let across = column; across < column + columns; across += 1) if (!isUntouched(sheet, at, across)) return true;
  }
  return false;
};

/** Takes in the rows right below and the columns right beside a table that something was just written to. */
const grow = (book: Book, table: Table, written: Area): void => {
  const { sheet, hasTotals } = table;
  const isWritten = (line: Area): boolean =>
    isFilled(sheet, line) &&
    Array.from({ length: line.rows }, (_, down) => line.row + down).some((row) =>
      Array.from({ length: line.columns }, (__, across) => line.column + across).some((column) =>
        isIn(written, row, column),
      ),
    );
  const below = (): Area => ({ ...table.area, row: table.area.row + table.area.rows, rows: 1 });
  const beside = (): Area => ({ ...table.area, column: table.area.column + table.area.columns, columns: 1 });
  let { area } = table;
  while (!hasTotals && isWritten(below())) {
    area = { ...table.area, rows: table.area.rows + 1 };
    resizeTable(book, table, area);
  }
  while (isWritten(beside())) {
    area = { ...table.area, columns: table.area.columns + 1 };
    resizeTable(book, table, area);
  }
};

const fill = (table: Table, written: Area): void => {
  const { sheet } = table;
  const body = bodyOf(table);
  for (let column = written.column; column < written.column + written.columns; column += 1) {
    for (let row = written.row; row < written.row + written.rows; row += 1) {
      const formula = sheet.cells.get(keyOf(row, column))?.formula;
      if (formula === undefined || !isIn(body, row, column)) continue;
      table.filling.set(column, formula);
      fillColumn(table, column, formula);
      break;
    }
  }
};

/** What Excel does by itself to the tables after something was written, where it is set to. */
export const afterWriting = (book: Book, sheet: Sheet, written: Area): void => {
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    if (book.switches.tablesGrow) grow(book, table, written);
    if (book.switches.columnsFill) fill(table, written);
  }
};
