import { eventRange } from '../events/eventRange';
import { EVENTS, WORKBOOK_TARGET } from '../events/eventRegister';
import { registering } from '../events/registering';
import type { Settings } from '../storage/settings';
import type { Place } from '../wire/place';
import { type Played, type PlayedClass, playing } from '../wire/played';
import { invalidArgument, itemNotFound } from '../wire/refusals';
import { playApplication } from './applicationClass';
import type { Book } from './book';
import { ensureInFront } from './inFront';
import { workbookProtectionClass } from './workbookProtection';
import { playWorksheets } from './worksheetCollection';
import { playXmlParts } from './xmlParts';

interface SettingSubject {
  readonly settings: Settings;
  readonly key: string;
}

const ensured = ({ settings, key }: SettingSubject): string => {
  if (!settings.has(key)) throw itemNotFound();
  return key;
};

const settingClass: PlayedClass<SettingSubject> = {
  className: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _Id: ensured,
    Key: ensured,
    Value: (subject) => subject.settings.get(ensured(subject)),
  },
  writes: { Value: (subject, value) => subject.settings.set(ensured(subject), value) },
  methods: { Delete: (subject) => subject.settings.remove(ensured(subject)) },
};

const setting = (settings: Settings, key: string): Played => playing(settingClass, { settings, key });

const collectionClass: PlayedClass<Settings> = {
  className: 'SettingCollection',
  scalars: {},
  items: (settings) => settings.keys().map((key) => setting(settings, key)),
  methods: {
    Add: (settings, given) => {
      const key = given.text(0);
      settings.set(key, given.value(1));
      return setting(settings, key);
    },
    GetItem: (settings, given) => setting(settings, ensured({ settings, key: given.text(0) })),
    GetItemOrNullObject: (settings, given) => {
      const key = given.text(0);
      return settings.has(key) ? setting(settings, key) : null;
    },
    GetCount: (settings) => settings.keys().length,
  },
};

/** What the add-in keeps in the workbook under keys. */
const playSettings = (settings: Settings): Played => playing(collectionClass, settings);

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
