import type { PaneShown } from './paneShown';
import type { WorkbookEvent } from './watchTables';
import type { WorkbookStore } from './workbookStore';

/** Tells the screens of changes, so that they read again; of those behind a pane that is not shown once it is. */
export const changesTold = (pane: PaneShown, store: WorkbookStore): ((event: WorkbookEvent) => void) => {
  let isUntold = false;
  const tell = (): void => {
    isUntold = !pane.isShown();
    if (!isUntold) store.change({ changes: store.state().changes + 1 });
  };
  pane.whenShown(() => {
    if (isUntold) tell();
  });
  return (event) => {
    if (event.kind === 'moved') store.move();
    else tell();
    if (event.kind === 'cells-changed') store.touch(event.sheetId, event.address);
    if (event.kind === 'tables-changed') store.touch();
  };
};
