import type { BookState, CustomXmlPart, OpenedFile } from '../xlsx/bookState';

/** What of an opened file the grid needs to show it. */
export type BookToShow = Pick<
  OpenedFile,
  | 'workbook'
  | 'veryHidden'
  | 'isCalculatedByExcel'
  | 'protectedSheets'
  | 'unlocked'
  | 'heldFormulas'
  | 'calculationMode'
  | 'tables'
  | 'tablesWithTotals'
>;

/** The grid as the page uses it, beside what the add-in sees of it. */
export interface GridBook {
  /** Shows another workbook. Calculates it when the functions are ready; else its saved values stay until they are. */
  readonly load: (book: BookToShow) => Promise<void>;
  readonly capture: (customXmlParts: readonly CustomXmlPart[]) => BookState;
  /** To be called once the add-in's functions can be called: everything is calculated anew, but for manual calculation mode. */
  readonly functionsReady: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Every function the page calculates, in capitals, such as SUM and BTEC.UMS. */
  readonly functionNames: () => ReadonlySet<string>;
  /** The sentence that came with an error of an add-in function, or null. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | null;
}
