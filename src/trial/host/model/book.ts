import type { Area, Grid } from '../../grid/port';
import type { EventRegister } from '../events/eventRegister';
import type { CustomXmlParts } from '../storage/customXmlParts';
import type { Settings } from '../storage/settings';
import type { Place } from '../wire/place';
import type { Played } from '../wire/played';
import type { References } from '../wire/references';
import type { BookSwitches } from '../switches';
import type { Structure } from '../storage/structure';

/** Makes the objects of the Excel model, so that each class can hand over the others without knowing how they are played. */
export interface Play {
  range(place: Place): Played;
  areas(sheetId: string, areas: readonly Area[]): Played;
  worksheet(sheetId: string): Played;
  table(tableId: string): Played;
  /** The tables of the workbook, of a sheet, or those listed. */
  tables(of: TablesOf): Played;
  names(sheetId: string | null): Played;
}

export type TablesOf =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'listed'; readonly ids: readonly string[] };

/** The workbook as the Excel model sees it. */
export interface Book {
  readonly grid: Grid;
  readonly name: string;
  readonly events: EventRegister;
  readonly references: References;
  readonly settings: Settings;
  readonly parts: CustomXmlParts;
  readonly structure: Structure;
  /** Puts another workbook in place of this one. */
  readonly openAnother: (bytes: Uint8Array) => void;
  /** Has all calculated once the request is done, or what it came to is read: several sheets are one calculation. */
  readonly calculateLater: () => void;
  /** How this Excel behaves. */
  readonly switches: () => BookSwitches;
  /** Something was done after which Excel's own Undo has nothing left to take back. */
  readonly emptyUndo: () => void;
  readonly play: Play;
}
