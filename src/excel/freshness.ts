import type { SetUp } from '../markbook/setUp';
import type { Figures, TablesSnapshot } from '../markbook/tables';
import type { WorkbookProblem } from '../markbook/wording';
import type { PaneShown } from './paneShown';
import type { TablesRead } from './readTablesSnapshot';
import type { FromWorkbook } from './runExcel';
import type { WorkbookEvent } from './watchTables';

/** Whether the sheet's grades were calculated with the tables held now. `offered`: Excel calculates on request only. */
export type GradesState = 'unknown' | 'current' | 'calculating' | 'offered' | 'failed';

/** What the pane knows about the workbook. */
export interface WorkbookState {
  /** The figures held; absent until the tables were read for the first time. */
  readonly figures?: Figures;
  /** The add-in's own tables as they stood then: sittings, moderation and scenarios too. */
  readonly tables?: TablesSnapshot;
  readonly isReading: boolean;
  readonly grades: GradesState;
  /** Counts the changes to cells, sheets and tables seen so far: a screen reads its sheet again when it has moved on. */
  readonly changes: number;
  /** What went wrong at the last attempt to read, calculate, remember or watch. */
  readonly problems: Readonly<Partial<Record<'read' | 'calculate' | 'remember' | 'watch', WorkbookProblem>>>;
}

/** Cells of a sheet changed, at an address where Excel says one; or, where no sheet is told, sheets or tables came or went. */
export type CellsTouched = (sheetId?: string, address?: string) => void;

/** What freshness needs of a workbook. */
export interface FreshnessPorts {
  readonly readTables: () => Promise<FromWorkbook<TablesRead>>;
  readonly readTableNames: () => Promise<FromWorkbook<readonly string[]>>;
  readonly readSetUp: () => Promise<FromWorkbook<SetUp>>;
  readonly changeSetUp: (change: (setUp: SetUp) => SetUp) => Promise<FromWorkbook<true>>;
  readonly isCalculationManual: () => Promise<FromWorkbook<boolean>>;
  readonly recalculateAll: () => Promise<FromWorkbook<true>>;
  readonly pane: PaneShown;
  readonly watch: (tell: (event: WorkbookEvent) => void) => Promise<FromWorkbook<true>>;
}

/** Hands figures to the worksheet functions; true when some cells had given up waiting for them and show #N/A. */
export type UseFigures = (figures: Figures) => boolean;

export interface Freshness {
  readonly state: () => WorkbookState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back for cells that changed. */
  readonly whenTouched: (listener: CellsTouched) => () => void;
  /** Calls back when someone moved to another cell or sheet. */
  readonly whenMoved: (listener: () => void) => () => void;
  /** Reads the tables again, as after a change. */
  readonly readAgain: () => void;
  /** Calculates the workbook again, also where Excel calculates on request only. */
  readonly recalculate: () => void;
}
