import { createGrid } from '../trial/grid/createGrid';
import type { FunctionCatalogue } from '../trial/grid/functionRuntime';
import { sayActiveCell } from '../trial/shell/activeCell';
import { onFileChosen } from '../trial/shell/chosenFile';
import { refuse, wireNotices } from '../trial/shell/notices';
import { pagePart } from '../trial/shell/pageParts';
import { createPageState } from '../trial/shell/pageState';
import { makeResizable } from '../trial/shell/splitter';
import { readSwitches } from '../trial/shell/switches';
import { watchUnsavedChanges } from '../trial/shell/unsavedChanges';
import { createWorkbooks } from '../trial/shell/workbooks';

wireNotices();
makeResizable({ desk: pagePart('desk'), splitter: pagePart('splitter'), pane: pagePart('pane') });
const response = await fetch('/functions.json');
const functions = (response.ok ? await response.json() : { functions: [] }) as FunctionCatalogue;
const grid = await createGrid({
  container: pagePart('grid'),
  functions,
  namespace: 'BTEC',
  runtime: { ready: () => false, invoke: () => ({ ok: false, code: '#N/A' }) },
  blankAs: readSwitches(location.search).blankAs,
  onRefused: refuse,
});
const state = createPageState(document.body, { calculated: () => grid.settled(), paneQuiet: () => Promise.resolve() });
grid.on(({ kind }) => {
  if (kind === 'edited') state.calculating();
});
sayActiveCell(grid, pagePart('active-cell'));
const workbooks = createWorkbooks({
  grid,
  state,
  unsaved: watchUnsavedChanges(grid),
  shown: () => (pagePart('save').disabled = false),
  customXmlParts: () => [],
});
onFileChosen((file) => void workbooks.open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
pagePart('new').addEventListener('click', () => void workbooks.startNew());
pagePart('save').addEventListener('click', () => void workbooks.save());
await workbooks.startNew();
