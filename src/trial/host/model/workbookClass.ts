import { eventRange } from '../events/eventRange';
import { EVENTS, WORKBOOK_TARGET } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Place } from '../wire/place';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidArgument, itemNotFound } from '../wire/refusals';
import { playApplication } from './applicationClass';
import type { Book } from './book';
import { ensureInFront } from './inFront';
import { playSettings } from './settingItems';
import { playWorksheets } from './worksheetCollection';
import { workbookProtectionClass } from './workbookProtection';
import { playXmlParts } from './xmlParts';

const runtimeClass: PlayedClass<Book> = {
  className: 'Runtime',
  scalars: { EnableEvents: ({ events }) => events.isEnabled() },
  writes: {
    EnableEvents: ({ events }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      events.enable(value);
    },
  },
};

const selection = (book: Book): Place => {
  ensureInFront(book);
  return book.grid.selection();
};

const changedRange = (book: Book, reference: string): Played | null => {
  const place = eventRange(reference);
  const isThere = place !== undefined && book.grid.sheets().some(({ id }) => id === place.sheetId);
  return isThere ? book.play.range(place) : null;
};

const workbookClass: PlayedClass<Book> = {
  className: 'Workbook',
  scalars: {
    Name: ({ name }) => name,
    ReadOnly: () => false,
    AutoSave: () => false,
    CalculationEngineVersion: () => 191029,
  },
  objects: {
    Worksheets: playWorksheets,
    Tables: (book) => book.play.tables({ kind: 'workbook' }),
    Names: (book) => book.play.names(null),
    Application: playApplication,
    Settings: ({ settings }) => playSettings(settings),
    CustomXmlParts: ({ parts }) => playXmlParts(parts),
    Protection: (book) => playing(workbookProtectionClass, book),
    _Runtime: (book) => playing(runtimeClass, book),
  },
  methods: {
    GetSelectedRange: (book) => book.play.range(selection(book)),
    GetSelectedRanges: (book) => {
      const { sheetId, area } = selection(book);
      return book.play.areas(sheetId, [area]);
    },
    GetActiveCell: (book) => {
      const { sheetId, area } = selection(book);
      return book.play.range({ sheetId, area: { ...area, rows: 1, columns: 1 } });
    },
    _GetRangeForEventByReferenceId: (book, given) => {
      const range = changedRange(book, given.text(0));
      if (range === null) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, given) => changedRange(book, given.text(0)),
    _GetReferenceCount: ({ references }) => references.count(),
    _RemoveReference: ({ references }, given) => references.release(given.text(0)),
    _RemoveAllReferences: ({ references }) => references.releaseAll(),
  },
};

/** The workbook: where every path begins. */
export const playWorkbook = (book: Book): Played =>
  playing(
    {
      ...workbookClass,
      methods: {
        ...workbookClass.methods,
        ...registering<Book>(book.events, { Activated: EVENTS.workbookActivated }, () => WORKBOOK_TARGET),
      },
    },
    book,
  );
