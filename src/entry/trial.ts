import { createGrid } from '../trial/grid/createGrid';
import { createHost } from '../trial/host/createHost';
import { readHostSwitches } from '../trial/host/switches';
import { sayActiveCell } from '../trial/shell/activeCell';
import { followBrightness } from '../trial/shell/brightness';
import { onFileChosen } from '../trial/shell/chosenFile';
import { fetchCatalogue, fetchSample } from '../trial/shell/fetchFiles';
import { goRoundByF6 } from '../trial/shell/focusRound';
import { goHomeByKey } from '../trial/shell/homeKey';
import { isAddInKnown } from '../trial/shell/isAddInKnown';
import { landingEdits } from '../trial/shell/landingEdits';
import { tidyWhenLeaving } from '../trial/shell/leavingGrid';
import { refuse, tellUnplayed, wireNotices } from '../trial/shell/notices';
import { pagePart } from '../trial/shell/pageParts';
import { createPageState, type PageState } from '../trial/shell/pageState';
import { paneEntrance } from '../trial/shell/paneEntrance';
import { createPaneFrame } from '../trial/shell/paneFrame';
import { readBlankAs } from '../trial/shell/readBlankAs';
import { savedResultsStand } from '../trial/shell/savedResultsStand';
import { offerTableName } from '../trial/shell/tableName';
import { makeResizable } from '../trial/shell/splitter';
import { watchUnsavedChanges } from '../trial/shell/unsavedChanges';
import { createWorkbooks } from '../trial/shell/workbooks';

const pane = pagePart('pane');
const paneFrame = createPaneFrame(pane);
wireNotices();
makeResizable({ desk: pagePart('desk'), splitter: pagePart('splitter'), pane });

const host = createHost({
  switches: readHostSwitches(location.search),
  onConnected: () => {
    state.calculating();
    void grid.functionsReady().then(paneFrame.connected);
  },
  onUnplayed: tellUnplayed,
});
window.trialHost = host;

const grid = await createGrid({
  container: pagePart('grid'),
  functions: isAddInKnown(location.search) ? await fetchCatalogue() : { functions: [] },
  namespace: 'BTEC',
  runtime: host.runtime,
  blankAs: readBlankAs(location.search),
  savedResultsStand: savedResultsStand(location.search),
  onRefused: refuse,
});
const edits = landingEdits(grid, pagePart('grid'), () => state.calculating());
const state: PageState = createPageState(document.body, {
  calculated: () => edits.landed().then(() => grid.settled()),
  paneQuiet: () => paneFrame.whenConnected().then(() => host.quiet()),
});
grid.on(({ kind }) => {
  if (kind === 'edited' || kind === 'tablesChanged') state.calculating();
});
followBrightness((brightness, isChange) => {
  host.setBrightness(brightness);
  if (isChange) void state.loadingWhile(paneFrame.reload);
});
sayActiveCell(grid, pagePart('active-cell'));
offerTableName({ grid, box: pagePart('table'), input: pagePart('table-name'), refuse });
tidyWhenLeaving(grid, pane);
goHomeByKey(grid, pagePart('grid'));
goRoundByF6({
  pane,
  grid: pagePart('grid'),
  enter: { bar: () => pagePart('open').focus(), grid: () => grid.focus(), pane: paneEntrance(pane) },
});

const workbooks = createWorkbooks({
  grid,
  state,
  unsaved: watchUnsavedChanges(grid),
  leave: () => host.close(),
  shown: (name, { customXmlParts }) => {
    pagePart('save').disabled = false;
    host.open({ grid, name, customXmlParts });
    return paneFrame.reload();
  },
  customXmlParts: () => host.customXmlParts(),
});
onFileChosen((file) => void workbooks.open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
pagePart('new').addEventListener('click', () => void workbooks.startNew());
pagePart('save').addEventListener('click', () => void workbooks.save());
// A click on Save leaves the keyboard in the grid, so that Ctrl+Z still takes back the last edit.
pagePart('save').addEventListener('mousedown', (event) => event.preventDefault());
await workbooks.open('Sample tracker.xlsx', fetchSample);
