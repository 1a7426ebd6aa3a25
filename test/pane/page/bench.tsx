import './globals';
import 'virtual:associate';
import { followSelection } from '../../../src/excel/followSelection';
import { keepTrackers } from '../../../src/excel/keepTrackers';
import { changeSetUpPart, readSetUpPart, startSetUpAnew } from '../../../src/excel/setUpPart';
import { paneShown } from '../../../src/excel/paneShown';
import { startFreshness } from '../../../src/excel/startFreshness';
import { workbookPorts } from '../../../src/excel/workbookPorts';
import { setFigures, timesAnswered } from '../../../src/functions/figures';
import { PaneApp } from '../../../src/taskpane/shell/PaneApp';
import { mountPane } from '../../../src/taskpane/mountPane';
import { SCREENS } from '../../../src/taskpane/screens/registry';
import { WhyAtFoot } from '../../../src/taskpane/why/WhyAtFoot';
import { areaAt } from '../excel/place';
import { hold, session, type Refusal } from '../excel/session';
import { openBook, tell } from '../workbook/book';
import { calculate, calculateOnOpening } from '../workbook/calculate';
import { enter } from '../workbook/enter';
import type { Switches, WorkbookGiven } from '../workbook/given';
import { pressUndo } from '../workbook/undo';

/** What to type, by the cell's address. */
export type CellEntries = Readonly<Record<string, string | number | boolean>>;

/** What a test can do to the Excel behind the pane. */
export interface Bench {
  /** Opens a workbook and puts the pane beside it. */
  readonly mount: (given: WorkbookGiven, switches?: Partial<Switches>) => Promise<void>;
  /** Lets every request wait from now on, as while a cell is being edited. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly refuse: (refusal: Refusal) => void;
  readonly colleagueTypes: (sheet: string, entries: CellEntries) => Promise<void>;
  /** The teacher types into a cell and presses Enter, which goes to the cell below. */
  readonly teacherTypes: (sheet: string, address: string, entry: string | number) => Promise<void>;
  /** The teacher presses Ctrl+Z in the sheet; false where Excel has nothing to take back. */
  readonly pressUndo: () => boolean;
  /** How often Excel was asked for something so far. */
  readonly roundTrips: () => number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const VERSION = '0.0.0';

session.sayState = (state) => {
  document.body.dataset['state'] = state;
};

window.bench = {
  mount: async (given, switches) => {
    // It comes when the pane is idle: a test that presses a button at once would see the workbook at rest before the write.
    await workbookPorts.loadWriting().catch(() => undefined);
    session.book = openBook(given, switches);
    calculateOnOpening(session.book);
    const shown = paneShown();
    const freshness = startFreshness({ setFigures, timesAnswered }, VERSION, shown);
    const pane = {
      freshness,
      trackers: keepTrackers({ readSetUp: readSetUpPart, changeSetUp: changeSetUpPart, startAnew: startSetUpAnew }),
      selection: followSelection(shown, freshness.whenMoved),
      ports: workbookPorts,
    };
    const place = document.getElementById('pane');
    if (place !== null) mountPane(place)(<PaneApp {...pane} screens={SCREENS} why={WhyAtFoot} version={VERSION} />);
  },
  hold,
  release: () => session.release(),
  refuse: (refusal) => {
    session.refusal = refusal;
  },
  colleagueTypes: (name, entries) => {
    const { book, functions } = session;
    const sheet = book.sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    for (const [address, entry] of Object.entries(entries)) {
      const { row, column } = areaAt(address);
      enter(sheet, row, column, entry);
    }
    tell(book, { kind: 'changed', sheet });
    return calculate(book, functions);
  },
  teacherTypes: async (name, address, entry) => {
    const { book, functions } = session;
    const sheet = book.sheets.find((each) => each.name === name) ?? book.active;
    const area = areaAt(address);
    enter(sheet, area.row, area.column, entry);
    tell(book, { kind: 'changed', sheet, area });
    book.selection = { ...area, row: area.row + 1 };
    tell(book, { kind: 'selected' });
    await calculate(book, functions);
  },
  pressUndo: () => pressUndo(session.book),
  roundTrips: () => session.roundTrips,
};
