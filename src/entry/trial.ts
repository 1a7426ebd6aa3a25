import { createGrid } from '../trial/grid/createGrid';
import { pagePart } from '../trial/shell/pageParts';
import { readSwitches } from '../trial/shell/switches';
import type { FunctionCatalogue } from '../trial/grid/functionRuntime';
import { refuse, wireNotices } from '../trial/shell/notices';

wireNotices();
const catalogue = (await (await fetch('/functions.json')).json().catch(() => ({ functions: [] }))) as FunctionCatalogue;
const grid = await createGrid({
  container: pagePart('grid'),
  functions: catalogue,
  namespace: 'BTEC',
  runtime: { ready: () => false, invoke: () => ({ ok: false, code: '#N/A' }) },
  blankAs: readSwitches(location.search).blankAs,
  onRefused: refuse,
});
document.body.dataset['state'] = 'ready';
Object.assign(window, { grid });
