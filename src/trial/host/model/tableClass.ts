import { EVENTS } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Arguments } from '../wire/arguments';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument, itemAlreadyExists } from '../wire/refusals';
import { ensureUnmerged } from './addTable';
import type { Book } from './book';
import { placeGiven } from './rangeSubject';
import { playTableColumns } from './tableColumns';
import { isNameTaken, isTableName } from './tableNames';
import { playTableRows } from './tableRows';
import { tableOf, tablePlace, type TableSubject } from './tableSubject';
import { ensureUnlocked } from './writeCells';

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
