import { createGrid } from '../trial/grid/createGrid';
import type { GridBook } from '../trial/grid/gridBook';
import type { Grid } from '../trial/grid/port';
import { createHost, type Host } from '../trial/host/createHost';
import { readHostSwitches } from '../trial/host/switches';
import { sayActiveCell } from '../trial/shell/activeCell';
import { followBrightness } from '../trial/shell/brightness';
import { tellCalculating } from '../trial/shell/calculating';
import { onFileChosen } from '../trial/shell/chosenFile';
import { fetchCatalogue, fetchSample } from '../trial/shell/fetchFiles';
import { goRoundByF6 } from '../trial/shell/focusRound';
import { goHomeByKey } from '../trial/shell/homeKey';
import { isAddInKnown } from '../trial/shell/isAddInKnown';
import { landingEdits } from '../trial/shell/landingEdits';
import { tidyWhenLeaving } from '../trial/shell/leavingGrid';
import {
  isUnsavedOffered,
  refuse,
  tellPaneMissing,
  tellUnplayed,
  tellWaiting,
  wireNotices,
} from '../trial/shell/notices';
import { pagePart } from '../trial/shell/pageParts';
import { createPageState, type PageState } from '../trial/shell/pageState';
import { paneEntrance } from '../trial/shell/paneEntrance';
import { createPaneFrame } from '../trial/shell/paneFrame';
import { readBooks } from '../trial/shell/readBooks';
import { saveBooks } from '../trial/shell/saveBooks';
import { printByKey } from '../trial/shell/printByKey';
import { readBlankAs } from '../trial/shell/readBlankAs';
import { saveByKey } from '../trial/shell/saveByKey';
import { savedResultsStand } from '../trial/shell/savedResultsStand';
import { offerTableName } from '../trial/shell/tableName';
import { makeResizable } from '../trial/shell/splitter';
import { sayFailedStart } from '../trial/shell/failedStart';
import { tellUnsureResults } from '../trial/shell/unsureResults';
import { watchUnsavedChanges } from '../trial/shell/unsavedChanges';
import { createWaiting } from '../trial/shell/waiting';
import { createWorkbooks, type Workbooks } from '../trial/shell/workbooks';

type Spreadsheet = Grid & GridBook;

const pane = pagePart('pane');
const paneFrame = createPaneFrame(pane, tellPaneMissing);
const waiting = createWaiting(tellWaiting);

const wirePage = (grid: Spreadsheet): void => {
  sayActiveCell(grid, pagePart('active-cell'));
  tellCalculating(grid);
  tellUnsureResults(grid);
  offerTableName({ grid, box: pagePart('table'), input: pagePart('table-name'), refuse });
  tidyWhenLeaving(grid, pane);
  goHomeByKey(grid, pagePart('grid'));
  printByKey(grid, pane, refuse);
  goRoundByF6({
    pane,
    grid: pagePart('grid'),
    enter: { bar: () => pagePart('open').focus(), grid: () => grid.focus(), pane: paneEntrance(pane) },
  });
};

const wireCommands = (workbooks: Workbooks): void => {
  onFileChosen((file) => void workbooks.open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
  pagePart('new').addEventListener('click', () => void workbooks.startNew());
  pagePart('save').addEventListener('click', () => void workbooks.save());
  saveByKey(pane, () => void workbooks.save());
  // A click on Save leaves the keyboard in the grid, so that Ctrl+Z still takes back the last edit.
  pagePart('save').addEventListener('mousedown', (event) => event.preventDefault());
};

const stateOf = (grid: Spreadsheet, host: Host): PageState => {
  const edits = landingEdits(grid, pagePart('grid'), () => state.calculating());
  const paneQuiet = async (): Promise<void> => {
    await paneFrame.whenConnected();
    if (!paneFrame.isMissing()) await host.quiet();
  };
  const state = createPageState(document.body, {
    calculated: () => edits.landed().then(() => grid.settled()),
    paneQuiet,
    isPaneMissing: paneFrame.isMissing,
  });
  grid.on(({ kind }) => {
    if (kind === 'edited' || kind === 'tablesChanged') state.calculating();
  });
  return state;
};

const wireBrightness = (host: Host, state: PageState): void => {
  followBrightness((brightness, isChange) => {
    host.setBrightness(brightness);
    if (isChange) void state.loadingWhile(paneFrame.reload);
  });
};

const openFirst = async (workbooks: Workbooks): Promise<void> => {
  const sample = await waiting.on('the sample, /trial/sample-tracker.xlsx', fetchSample()).catch(() => undefined);
  if (sample !== undefined) return workbooks.open('Sample tracker.xlsx', () => Promise.resolve(sample));
  await workbooks.startNew();
  refuse('The sample did not come, so here is an empty workbook. Look whether npm start is still running.');
};

/** A workbook that the pane makes is the finished class, and takes the place of the one that is open. */
const openFinished =
  (workbooks: () => Workbooks) =>
  (bytes: Uint8Array): void =>
    void workbooks().open('Finished class.xlsx', () => Promise.resolve(bytes));

const start = async (): Promise<void> => {
  tellWaiting('');
  wireNotices();
  makeResizable({ desk: pagePart('desk'), splitter: pagePart('splitter'), pane });
  const host = createHost({
    switches: readHostSwitches(location.search),
    onConnected: () => {
      state.calculating();
      void waiting.on('the calculation', grid.functionsReady()).catch(reportError).then(paneFrame.connected);
    },
    onScriptMissing: paneFrame.scriptMissing,
    onUnplayed: tellUnplayed,
  });
  window.trialHost = host;

  const isKnown = isAddInKnown(location.search);
  const functions = isKnown ? await waiting.on('/functions.json', fetchCatalogue()) : { functions: [] };
  const starting = createGrid({
    container: pagePart('grid'),
    functions,
    namespace: 'BTEC',
    runtime: host.runtime,
    blankAs: readBlankAs(location.search),
    savedResultsStand: savedResultsStand(location.search),
    habits: host.switches,
    onRefused: refuse,
    onAct: (act) => void workbooks.act(act),
  });
  const grid = await waiting.on('the spreadsheet and its letters', starting);
  const state = stateOf(grid, host);
  wireBrightness(host, state);
  wirePage(grid);
  const workbooks = createWorkbooks({
    grid,
    state,
    unsaved: watchUnsavedChanges(grid, isUnsavedOffered),
    books: readBooks(),
    saver: saveBooks(),
    leave: () => host.close(),
    hold: () => host.hold(),
    shown: (name, { customXmlParts }) => {
      pagePart('save').disabled = false;
      host.open({ grid, name, customXmlParts, openAnother: openFinished(() => workbooks) });
      return waiting.on('the add-in’s pane, /taskpane.html', paneFrame.reload());
    },
    customXmlParts: () => host.customXmlParts(),
  });
  wireCommands(workbooks);
  await state.loadingWhile(() => openFirst(workbooks));
};

await start().catch(sayFailedStart);
