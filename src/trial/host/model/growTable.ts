import type { Area } from '../../grid/port';
import { invalidArgument, invalidOperation } from '../wire/refusals';
import { tidyHeadings } from './addTable';
import { intersection } from '../areas';
import { tableOf, type TableSubject } from './tableSubject';
import { ensureUnlocked, writeContents } from './writeCells';

const ensureEmpty = (subject: TableSubject, area: Area, where: string): void => {
  const { book } = subject;
  const { sheetId } = tableOf(subject);
  ensureUnlocked(book, { sheetId, area });
  const used = book.grid.usedArea(sheetId, true);
  const part = used === null ? null : intersection(used, area);
  const isFilled =
    part !== null && book.grid.read(sheetId, part).some((row) => row.some((cell) => cell.kind !== 'empty'));
  const meetsTable = book.grid
    .tables()
    .some(
      (table) => table.id !== subject.tableId && table.sheetId === sheetId && intersection(table.area, area) !== null,
    );
  if (isFilled || meetsTable) {
    throw invalidOperation(`The trial workbook does not move cells: the cells ${where} the table must be empty.`);
  }
};

const rowsGiven = (value: unknown, columns: number): readonly (readonly unknown[])[] => {
  if (value === null || value === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(value)) return [Array.from({ length: columns }, () => value as unknown)];
  const rows: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) throw invalidArgument();
  return rows as readonly (readonly unknown[])[];
};

const isAtEnd = (index: number | undefined, count: number): boolean =>
  index === undefined || index === -1 || index === count;

const NOT_IN_BETWEEN = 'The trial workbook adds to the end of a table only; Excel inserts in between.';

/** Adds rows below the last one; returns the index of the first. */
export const addRows = (subject: TableSubject, index: number | undefined, values: unknown): number => {
  const { sheetId, area } = tableOf(subject);
  const count = area.rows - 1;
  if (!isAtEnd(index, count)) throw invalidOperation(NOT_IN_BETWEEN);
  const rows = rowsGiven(values, area.columns);
  const added = { ...area, row: area.row + area.rows, rows: rows.length };
  ensureEmpty(subject, added, 'below');
  subject.book.grid.resizeTable(subject.tableId, { ...area, rows: area.rows + rows.length });
  writeContents(subject.book, { sheetId, area: added }, rows);
  return count;
};

const columnGiven = (value: unknown, rows: number): readonly (readonly unknown[])[] | undefined => {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => [value as unknown]);
  if (value.length !== rows || !value.every((row) => Array.isArray(row) && row.length === 1)) throw invalidArgument();
  return value as readonly (readonly unknown[])[];
};

const headingText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Adds a column at the right; values, when given, begin with the heading. Returns its index. */
export const addColumn = (
  subject: TableSubject,
  index: number | undefined,
  values: unknown,
  name: string | undefined,
): number => {
  const { sheetId, area, columns } = tableOf(subject);
  if (!isAtEnd(index, area.columns)) throw invalidOperation(NOT_IN_BETWEEN);
  const given = columnGiven(values, area.rows);
  const added = { ...area, column: area.column + area.columns, columns: 1 };
  ensureEmpty(subject, added, 'right of');
  const wanted = name ?? given?.[0]?.[0];
  const [heading = ''] = tidyHeadings([headingText(wanted)], columns);
  subject.book.grid.write(sheetId, added.row, added.column, [[`'${heading}`]]);
  subject.book.grid.resizeTable(subject.tableId, { ...area, columns: area.columns + 1 });
  if (given !== undefined && area.rows > 1) {
    const body = { ...added, row: added.row + 1, rows: area.rows - 1 };
    writeContents(subject.book, { sheetId, area: body }, given.slice(1));
  }
  return area.columns;
};
