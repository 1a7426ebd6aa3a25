import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument, invalidOperation, itemNotFound } from '../wire/refusals';
import { addColumn } from './growTable';
import { valuesOf } from './readCells';
import { columnPlace, tableOf, type TableSubject } from './tableSubject';
import { ensureUnlocked, writeContents } from './writeCells';

interface ColumnSubject extends TableSubject {
  readonly index: number;
}

const nameOf = (subject: ColumnSubject): string => {
  const name = tableOf(subject).columns[subject.index];
  if (name === undefined) throw itemNotFound();
  return name;
};

const rename = (subject: ColumnSubject, value: unknown): void => {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  const others = tableOf(subject).columns.filter((_name, index) => index !== subject.index);
  if (others.some((name) => name.toUpperCase() === value.toUpperCase())) throw invalidArgument();
  const { sheetId, area } = columnPlace(subject, subject.index, 'header');
  ensureUnlocked(subject.book, { sheetId, area });
  subject.book.grid.write(sheetId, area.row, area.column, [[`'${value}`]]);
};

const deleteColumn = (subject: ColumnSubject): void => {
  const { sheetId, area } = tableOf(subject);
  if (subject.index !== area.columns - 1 || area.columns === 1) {
    throw invalidOperation('The trial workbook takes the last column of a table away only; Excel closes the gap.');
  }
  const column = columnPlace(subject, subject.index, 'all');
  ensureUnlocked(subject.book, column);
  subject.book.grid.resizeTable(subject.tableId, { ...area, columns: area.columns - 1 });
  subject.book.grid.clear(sheetId, column.area, 'all');
};

const columnClass: PlayedClass<ColumnSubject> = {
  className: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: nameOf,
    Values: (subject) => valuesOf(subject.book, columnPlace(subject, subject.index, 'all')),
  },
  writes: {
    Name: rename,
    Values: (subject, value) => writeContents(subject.book, columnPlace(subject, subject.index, 'all'), value),
  },
  methods: {
    GetRange: (subject) => subject.book.play.range(columnPlace(subject, subject.index, 'all')),
    GetHeaderRowRange: (subject) => subject.book.play.range(columnPlace(subject, subject.index, 'header')),
    GetDataBodyRange: (subject) => subject.book.play.range(columnPlace(subject, subject.index, 'body')),
    Delete: deleteColumn,
  },
};

const column = (subject: TableSubject, index: number): Played => playing(columnClass, { ...subject, index });

/** A column by its id, or by its heading in any case. */
const indexOf = (subject: TableSubject, key: unknown): number => {
  const { columns } = tableOf(subject);
  if (typeof key === 'number') return key >= 1 && key <= columns.length ? key - 1 : -1;
  if (typeof key !== 'string') throw invalidArgument();
  return columns.findIndex((name) => name.toUpperCase() === key.toUpperCase());
};

const columnsClass: PlayedClass<TableSubject> = {
  className: 'TableColumnCollection',
  scalars: { Count: (subject) => tableOf(subject).columns.length },
  items: (subject) => tableOf(subject).columns.map((_name, index) => column(subject, index)),
  methods: {
    GetItem: (subject, given) => {
      const index = indexOf(subject, given.value(0));
      if (index < 0) throw itemNotFound();
      return column(subject, index);
    },
    GetItemOrNullObject: (subject, given) => {
      const index = indexOf(subject, given.value(0));
      return index < 0 ? null : column(subject, index);
    },
    GetItemAt: (subject, given) => {
      const index = given.whole(0);
      if (index < 0 || index >= tableOf(subject).columns.length) throw invalidArgument();
      return column(subject, index);
    },
    GetCount: (subject) => tableOf(subject).columns.length,
    Add: (subject, given) =>
      column(subject, addColumn(subject, given.optionalWhole(0), given.value(1), given.optionalText(2))),
  },
};

/** The columns of a table. */
export const playTableColumns = (subject: TableSubject): Played => playing(columnsClass, subject);
