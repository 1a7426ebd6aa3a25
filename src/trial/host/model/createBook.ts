import type { Grid } from '../../grid/port';
import { fullAddress } from '../addresses';
import { cellCount, isEntireColumn, isEntireRow, isOnSheet } from '../areas';
import type { EventRegister } from '../events/eventRegister';
import type { CustomXmlParts } from '../storage/customXmlParts';
import type { Settings } from '../storage/settings';
import type { Structure } from '../storage/structure';
import type { BookSwitches } from '../switches';
import { type Played, type PlayedClass, playing } from '../wire/played';
import type { References } from '../wire/references';
import { invalidArgument } from '../wire/refusals';
import type { Book } from './book';
import { clearRange } from './clearRange';
import { playNames } from './namedItems';
import { playRange } from './rangeClass';
import { formatClass, type FormatSubject } from './rangeFormat';
import { sheetOf } from './sheets';
import { playTable } from './tableClass';
import { playTables } from './tableCollection';
import { playWorksheet } from './worksheetClass';

const address = ({ book, sheetId, areas }: FormatSubject): string => {
  const { name } = sheetOf(book, sheetId);
  return areas.map((area) => fullAddress(name, area)).join(',');
};

const rangesOf = ({ book, sheetId, areas }: FormatSubject): Played[] =>
  areas.map((area) => book.play.range({ sheetId, area }));

const collectionClass: PlayedClass<FormatSubject> = {
  className: 'RangeCollection',
  scalars: {},
  items: rangesOf,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (subject, given) => {
      const range = rangesOf(subject)[given.whole(0)];
      if (range === undefined) throw invalidArgument();
      return range;
    },
  },
};

const areasClass: PlayedClass<FormatSubject> = {
  className: 'RangeAreas',
  scalars: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  objects: {
    Areas: (subject) => playing(collectionClass, subject),
    Format: (subject) => playing(formatClass, subject),
    Worksheet: ({ book, sheetId }) => book.play.worksheet(sheetId),
  },
  methods: {
    Clear: ({ book, sheetId, areas }, given) => {
      for (const area of areas) clearRange(book, { sheetId, area }, given.optionalText(0) ?? 'All');
    },
  },
};

/** Several ranges of one sheet. */
const playAreas = (subject: FormatSubject): Played => playing(areasClass, subject);

export interface BookParts {
  readonly grid: Grid;
  readonly name: string;
  readonly events: EventRegister;
  readonly references: References;
  readonly settings: Settings;
  readonly parts: CustomXmlParts;
  readonly structure: Structure;
  readonly openAnother: (bytes: Uint8Array) => void;
  readonly switches: () => BookSwitches;
  readonly emptyUndo: () => void;
  readonly calculateLater: () => void;
}

/** Puts the Excel model together over the page's spreadsheet. */
export const createBook = (given: BookParts): Book => {
  const book: Book = {
    ...given,
    play: {
      range: ({ sheetId, area }) => {
        if (!isOnSheet(area)) throw invalidArgument();
        return playRange({ book, sheetId, area });
      },
      areas: (sheetId, areas) => playAreas({ book, sheetId, areas }),
      worksheet: (sheetId) => playWorksheet(book, sheetId),
      table: (tableId) => playTable(book, tableId),
      tables: (of) => playTables(book, of),
      names: (sheetId) => playNames(book, sheetId),
    },
  };
  return book;
};
