import type { PaneShown } from './paneShown';
import type { WorkbookStore } from './workbookStore';

/** Tells the screens of changes, so that they read again; of those behind a pane that is not shown once it is. */
export const changesTold = (pane: PaneShown, store: WorkbookStore): (() => void) => {
  let isUntold = false;
  const tell = (): void => {
    isUntold = !pane.isShown();
    if (!isUntold) store.change({ changes: store.state().changes + 1 });
  };
  pane.whenShown(() => {
    if (isUntold) tell();
  });
  return tell;
};
