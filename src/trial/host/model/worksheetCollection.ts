import { EVENTS, WORKBOOK_TARGET } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Arguments } from '../wire/arguments';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { itemAlreadyExists, itemNotFound } from '../wire/refusals';
import type { SheetInfo } from '../../grid/port';
import type { Book } from './book';
import { ensureInFront } from './inFront';
import { sheetByKey } from './sheets';
import { ensureStructureIsFree } from './workbookProtection';

const OFFERED = {
  DataChanged: EVENTS.dataChanged,
  Activated: EVENTS.activated,
  Deactivated: EVENTS.deactivated,
  SelectionChanged: EVENTS.selectionChanged,
  Calculated: EVENTS.calculated,
  RowSorted: EVENTS.rowSorted,
  ColumnSorted: EVENTS.columnSorted,
  Added: EVENTS.sheetAdded,
  Deleted: EVENTS.sheetDeleted,
};

const counted = (book: Book, given: Arguments): readonly SheetInfo[] =>
  book.grid.sheets().filter(({ visibility }) => !given.flag(0) || visibility === 'visible');

const found = (book: Book, sheet: SheetInfo | undefined): Played => {
  if (sheet === undefined) throw itemNotFound();
  return book.play.worksheet(sheet.id);
};

const add = (book: Book, given: Arguments): Played => {
  ensureStructureIsFree(book);
  const name = given.optionalText(0);
  if (name !== undefined && sheetByKey(book, name) !== undefined) throw itemAlreadyExists();
  return book.play.worksheet(book.grid.addSheet(name));
};

const collectionClass: PlayedClass<Book> = {
  className: 'WorksheetCollection',
  scalars: {},
  items: (book) => book.grid.sheets().map(({ id }) => book.play.worksheet(id)),
  methods: {
    GetItem: (book, given) => found(book, sheetByKey(book, given.text(0))),
    GetItemOrNullObject: (book, given) => {
      const sheet = sheetByKey(book, given.text(0));
      return sheet === undefined ? null : book.play.worksheet(sheet.id);
    },
    GetActiveWorksheet: (book) => {
      ensureInFront(book);
      return book.play.worksheet(book.grid.activeSheetId());
    },
    GetFirst: (book, given) => found(book, counted(book, given)[0]),
    GetLast: (book, given) => found(book, counted(book, given).at(-1)),
    GetCount: (book, given) => counted(book, given).length,
    Add: add,
  },
};

/** The worksheets of the workbook. */
export const playWorksheets = (book: Book): Played =>
  playing(
    {
      ...collectionClass,
      methods: {
        ...collectionClass.methods,
        ...registering<Book>(book.events, OFFERED, () => WORKBOOK_TARGET),
        _RegisterEventNameChanged: ({ events }) => events.add(EVENTS.nameChanged, WORKBOOK_TARGET),
        _UnregisterEventNameChanged: ({ events }) => events.remove(EVENTS.nameChanged, WORKBOOK_TARGET),
      },
    },
    book,
  );
