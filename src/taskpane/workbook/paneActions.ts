import type { FromWorkbook } from '../../excel/runExcel';
import type { Edit, HeldCells } from '../../markbook/edits';
import type { AreaCells, SheetArea, SheetName, SheetSnapshot } from '../../markbook/sheet';
import type { Tracker } from '../../markbook/tracker';
import type { ScreenName, ScreenPart } from './screenName';

/** One write to the workbook, as one step that one Undo takes back. */
export interface Write {
  readonly edits: readonly Edit[];
  /** What the edits were planned from and leave alone. */
  readonly held?: readonly HeldCells[];
  /** What the message says afterwards: `Wrote 30 UMS to column H.` Names no learner. */
  readonly done: string;
  /** What goes with the write once an Undo has taken it back whole, such as the set-up of a sheet it made. */
  readonly undone?: () => void;
}

/** What a screen can ask for. Plain calls, so that a screen needs no spreadsheet to be shown or tested. */
export interface PaneActions {
  /** Shows cells to the teacher: their sheet comes forward, the cells are selected. */
  readonly goTo: (sheet: string, cells: string) => void;
  /** Selects cells only if their sheet is in front: for a row that is hovered or focused. */
  readonly pointAt: (sheet: string, cells: string) => void;
  readonly readAgain: () => void;
  readonly recalculate: () => void;
  /** Opens a screen, with one of its parts first where that is what is wanted. */
  readonly openScreen: (name: ScreenName, part?: ScreenPart) => void;
  /** Opens a file that lies beside the pane's page as a new workbook; this one stays as it is. */
  readonly openWorkbook: (file: string) => Promise<FromWorkbook<true>>;

  readonly sheetNames: () => Promise<FromWorkbook<readonly SheetName[]>>;
  /** The names of all tables of the workbook. */
  readonly tableNames: () => Promise<FromWorkbook<readonly string[]>>;
  /** The sheet in front and the cells selected on it. */
  readonly selection: () => Promise<FromWorkbook<SheetArea>>;
  readonly readSheet: (name: string) => Promise<FromWorkbook<SheetSnapshot>>;
  /** The same with its merged cells looked at anew, which empties Excel's own Undo: only when the teacher asks. */
  readonly readSheetAnew: (name: string) => Promise<FromWorkbook<SheetSnapshot>>;
  /** The same for the sheet of a class, with the sheets that its formulas read. */
  readonly readClassSheet: (name: string) => Promise<FromWorkbook<SheetSnapshot>>;
  /** Values and formulas of some rectangles, in their order: less than whole sheets. */
  readonly readAreas: (areas: readonly SheetArea[]) => Promise<FromWorkbook<readonly AreaCells[]>>;

  /**
   * Applies the edits in one step, after a preview. Refuses, with nothing written, where a cell is no longer as its
   * `before` says, or as it was when the edits were planned from it. The frame shows progress with Stop, then the message with Undo; a refusal is shown there as well.
   */
  readonly write: (write: Write) => Promise<FromWorkbook<true>>;

  /** Whether Excel starts the add-in with this workbook. */
  readonly loadsWithWorkbook: () => Promise<FromWorkbook<boolean>>;
  readonly loadWithWorkbook: (isWanted: boolean) => Promise<FromWorkbook<true>>;
  /** Opens the help in the browser, beside the pane. */
  readonly openHelp: () => void;
  /** Begins the tour of the screens. */
  readonly startTour: () => void;
  /** Asks Excel what only Excel can answer; `tell` hears the number of the question at hand. */
  readonly selfCheck: (
    about: { readonly edition: string; readonly day: string },
    tell: (question: number) => void,
  ) => Promise<FromWorkbook<readonly Edit[]>>;

  /** True where Excel's own Undo can take these edits back in one step. */
  readonly isOneStep: (edits: readonly Edit[]) => boolean;

  /** Keeps the trackers in the workbook; `current` is the one the pane is about from now on. */
  readonly saveTrackers: (trackers: readonly Tracker[], current?: string) => Promise<FromWorkbook<true>>;
  /** Turns the pane to another of the trackers kept. */
  readonly chooseTracker: (id: string) => void;
  /** Keeps a tracker no longer; its sheet is left alone. */
  readonly forgetTracker: (id: string) => void;
  /** Starts anew where the set-up can't be read; where parts of it can't, deletes those. */
  readonly startSetUpAnew: () => void;
}
