import type { Grid } from '../../grid/port';
import type { EventRegister } from '../events/eventRegister';
import type { CustomXmlParts } from '../storage/customXmlParts';
import type { Settings } from '../storage/settings';
import type { References } from '../wire/references';
import type { Book } from './book';
import { playNames } from './namedItems';
import { playAreas } from './rangeAreas';
import { playRange } from './rangeClass';
import { isOnSheet } from '../areas';
import { invalidArgument } from '../wire/refusals';
import type { BookSwitches } from '../switches';
import type { Structure } from '../storage/structure';
import { playTable } from './tableClass';
import { playTables } from './tableCollection';
import { playWorksheet } from './worksheetClass';

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
