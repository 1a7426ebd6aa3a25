import { EVENTS } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Arguments } from '../wire/arguments';
import type { Place } from '../wire/place';
import { type Played, type PlayedClass, playing } from '../wire/played';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../wire/refusals';
import { ensureUnmerged } from './addTable';
import type { Book } from './book';
import { addRows } from './growTable';
import { placeGiven } from './rangeSubject';
import { valuesOf } from './readCells';
import { playTableColumns } from './tableColumns';
import { isNameTaken, isTableName } from './tableNames';
import { tableOf, tablePlace, type TableSubject } from './tableSubject';
import { ensureUnlocked, writeContents } from './writeCells';

interface RowSubject extends TableSubject {
  readonly index: number;
}

const countOf = (subject: TableSubject): number => Math.max(1, tableOf(subject).area.rows - 1);

const placeOf = (subject: RowSubject): Place => {
  const { sheetId, area } = tableOf(subject);
  if (subject.index < 0 || subject.index >= countOf(subject)) throw invalidArgument();
  return { sheetId, area: { ...area, row: area.row + 1 + subject.index, rows: 1 } };
};

/** Takes the last rows of a table away; the cells below stay where they are. */
const deleteLast = (subject: TableSubject, first: number, count: number): void => {
  const { sheetId, area } = tableOf(subject);
  const isEnd = count > 0 && first > 0 && first + count === countOf(subject);
  if (!isEnd) {
    throw invalidOperation('The trial workbook takes the last rows of a table away only; Excel closes the gap.');
  }
  const gone = { ...area, row: area.row + 1 + first, rows: count };
  ensureUnlocked(subject.book, { sheetId, area: gone });
  subject.book.grid.resizeTable(subject.tableId, { ...area, rows: area.rows - count });
  subject.book.grid.clear(sheetId, gone, 'all');
};

const rowClass: PlayedClass<RowSubject> = {
  className: 'TableRow',
  scalars: {
    Index: ({ index }) => index,
    Values: (subject) => valuesOf(subject.book, placeOf(subject)),
  },
  writes: { Values: (subject, value) => writeContents(subject.book, placeOf(subject), value) },
  methods: {
    GetRange: (subject) => subject.book.play.range(placeOf(subject)),
    Delete: (subject) => deleteLast(subject, subject.index, 1),
  },
};

const row = (subject: TableSubject, index: number): Played => playing(rowClass, { ...subject, index });

const rowsClass: PlayedClass<TableSubject> = {
  className: 'TableRowCollection',
  scalars: { Count: countOf },
  items: (subject) => Array.from({ length: countOf(subject) }, (_row, index) => row(subject, index)),
  methods: {
    GetCount: countOf,
    GetItemAt: (subject, given) => {
      const index = given.whole(0);
      placeOf({ ...subject, index });
      return row(subject, index);
    },
    Add: (subject, given) => row(subject, addRows(subject, given.optionalWhole(0), given.value(1))),
    DeleteRowsAt: (subject, given) => deleteLast(subject, given.whole(0), given.optionalWhole(1) ?? 1),
  },
};

/** The rows of a table's body. */
const playTableRows = (subject: TableSubject): Played => playing(rowsClass, subject);

const rename = (subject: TableSubject, value: unknown): void => {
  if (typeof value !== 'string' || !isTableName(value)) throw invalidArgument();
  if (isNameTaken(subject.book, value, subject.tableId)) throw itemAlreadyExists();
  if (tableOf(subject).name !== value) subject.book.grid.renameTable(subject.tableId, value);
};

const resize = (subject: TableSubject, given: Arguments): void => {
  const { sheetId, area } = tableOf(subject);
  const place = placeGiven(subject.book, sheetId, given, 0);
  const keepsHeadings = place.sheetId === sheetId && place.area.row === area.row && place.area.rows > 1;
  const overlaps =
    place.area.column < area.column + area.columns && place.area.column + place.area.columns > area.column;
  if (!keepsHeadings || !overlaps) throw invalidArgument();
  ensureUnlocked(subject.book, place);
  ensureUnmerged(subject.book, place.sheetId, place.area);
  subject.book.grid.resizeTable(subject.tableId, place.area);
};

const deleteTable = (subject: TableSubject): void => {
  const { sheetId, area } = tableOf(subject);
  ensureUnlocked(subject.book, { sheetId, area });
  subject.book.grid.convertTableToRange(subject.tableId);
  subject.book.grid.clear(sheetId, area, 'all');
};

const convert = (subject: TableSubject): Played => {
  const place = tablePlace(subject, 'all');
  subject.book.grid.convertTableToRange(subject.tableId);
  return subject.book.play.range(place);
};

const rangeOf =
  (part: 'all' | 'header' | 'body') =>
  (subject: TableSubject): Played =>
    subject.book.play.range(tablePlace(subject, part));

const tableClass = (book: Book): PlayedClass<TableSubject> => ({
  className: 'Table',
  identity: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: (subject) => tableOf(subject).id,
    Name: (subject) => tableOf(subject).name,
    ShowHeaders: () => true,
    ShowTotals: () => false,
  },
  writes: { Name: rename },
  objects: {
    Worksheet: (subject) => book.play.worksheet(tableOf(subject).sheetId),
    Columns: playTableColumns,
    Rows: playTableRows,
  },
  methods: {
    ...registering<TableSubject>(
      book.events,
      { DataChanged: EVENTS.tableDataChanged, SelectionChanged: EVENTS.tableSelectionChanged },
      ({ tableId }) => tableId,
    ),
    GetRange: rangeOf('all'),
    GetHeaderRowRange: rangeOf('header'),
    GetDataBodyRange: rangeOf('body'),
    Resize: resize,
    Delete: deleteTable,
    ConvertToRange: convert,
  },
});

/** An Excel table. */
export const playTable = (book: Book, tableId: string): Played => playing(tableClass(book), { book, tableId });
