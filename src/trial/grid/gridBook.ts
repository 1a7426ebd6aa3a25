import type { GridEvent } from './port';
import type { BookState, CustomXmlPart, OpenedFile } from '../book/bookState';

/** What of an opened file the grid needs to show it. */
export type BookToShow = Pick<
  OpenedFile,
  | 'workbook'
  | 'veryHidden'
  | 'isCalculatedByExcel'
  | 'plainFormulas'
  | 'arrays'
  | 'filteredRows'
  | 'protectedSheets'
  | 'unlocked'
  | 'heldFormulas'
  | 'calculationMode'
  | 'tables'
  | 'tablesWithTotals'
>;

export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What is known of a workbook that takes the place of the one on show because its shape was changed. */
export interface AfterAct {
  /** Places of formulas that may give something else now, by sheet. */
  readonly affected: ReadonlyMap<string, ReadonlySet<number>>;
  /** Formulas whose results were out of date before. */
  readonly stale: readonly CellAt[];
  /** Called once the workbook is on show; what comes of it until then is told to nobody. */
  readonly shown: () => void;
}

/** `held`: the saved result stands, for this page comes to another; `stale`: and what it depends on has changed since. */
export interface UnsureResult {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly standing: 'held' | 'stale';
}

/** How many formulas of the running calculation are worked out. */
export interface CalculationProgress {
  readonly done: number;
  readonly of: number;
}

/** The grid as the page uses it, beside what the add-in sees of it. */
export interface GridBook {
  /** Shows another workbook. Calculates it when the functions are ready; else its saved values stay until they are. */
  readonly load: (book: BookToShow, after?: AfterAct) => Promise<void>;
  /** Tells everyone of what was done to the workbook's shape. */
  readonly tell: (event: GridEvent) => void;
  /** Gives Ctrl+Z something to do, before what was done since. */
  readonly offerUndo: (undo: () => void) => void;
  /** Gives Ctrl+Y something to do, until something else is done. */
  readonly offerRedo: (redo: () => void) => void;
  readonly capture: (customXmlParts: readonly CustomXmlPart[]) => BookState;
  /** To be called once the add-in's functions can be called: everything is calculated anew, but for manual calculation mode. */
  readonly functionsReady: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Every function the page calculates, in capitals, such as SUM and BTEC.UMS. */
  readonly functionNames: () => ReadonlySet<string>;
  /** The results this page does not vouch for, sheet by sheet from the top. */
  readonly unsureResults: () => readonly UnsureResult[];
  readonly standingAt: (sheetId: string, row: number, column: number) => UnsureResult['standing'] | null;
  /** Ends the running calculation; what it did not come to keeps what it shows and is among the unsure results. */
  readonly stopCalculation: () => void;
  readonly onProgress: (listener: (progress: CalculationProgress) => void) => void;
  /** The sentence that came with an error of an add-in function, or null. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | null;
}
