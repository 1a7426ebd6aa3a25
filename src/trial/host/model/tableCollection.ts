import type { TableInfo } from '../../grid/port';
import { EVENTS, WORKBOOK_TARGET } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Arguments } from '../wire/arguments';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument, itemNotFound } from '../wire/refusals';
import { addTable } from './addTable';
import type { Book, TablesOf } from './book';
import { placeGiven } from './rangeSubject';

const tablesIn = (book: Book, of: TablesOf): readonly TableInfo[] =>
  book.grid.tables().filter((table) => {
    if (of.kind === 'workbook') return true;
    return of.kind === 'sheet' ? table.sheetId === of.sheetId : of.ids.includes(table.id);
  });

const withKey = (book: Book, of: TablesOf, key: string): TableInfo | undefined =>
  tablesIn(book, of).find(({ id, name }) => id === key || name.toUpperCase() === key.toUpperCase());

const add = (book: Book, of: TablesOf, given: Arguments): Played => {
  const sheetId = of.kind === 'sheet' ? of.sheetId : book.grid.activeSheetId();
  return book.play.table(addTable(book, placeGiven(book, sheetId, given, 0), given.flag(1)));
};

const OFFERED = { DataChanged: EVENTS.tableDataChanged, Added: EVENTS.tableAdded, Deleted: EVENTS.tableDeleted };

const collectionClass = (book: Book): PlayedClass<TablesOf> => ({
  className: 'TableCollection',
  scalars: { Count: (of) => tablesIn(book, of).length },
  items: (of) => tablesIn(book, of).map(({ id }) => book.play.table(id)),
  methods: {
    ...registering<TablesOf>(book.events, OFFERED, (of) => (of.kind === 'sheet' ? of.sheetId : WORKBOOK_TARGET)),
    GetItem: (of, given) => {
      const table = withKey(book, of, given.text(0));
      if (table === undefined) throw itemNotFound();
      return book.play.table(table.id);
    },
    GetItemOrNullObject: (of, given) => {
      const table = withKey(book, of, given.text(0));
      return table === undefined ? null : book.play.table(table.id);
    },
    GetItemAt: (of, given) => {
      const table = tablesIn(book, of)[given.whole(0)];
      if (table === undefined) throw invalidArgument();
      return book.play.table(table.id);
    },
    GetFirst: (of) => {
      const [table] = tablesIn(book, of);
      if (table === undefined) throw itemNotFound();
      return book.play.table(table.id);
    },
    GetCount: (of) => tablesIn(book, of).length,
    Add: (of, given) => add(book, of, given),
  },
});

/** The tables of the workbook, of a sheet, or those that a range touches. */
export const playTables = (book: Book, of: TablesOf): Played => playing(collectionClass(book), of);
