import type { Grid } from '../grid/port';

/** When the focus goes from the page into the pane, an open cell edit is kept and the grid's menus are closed. */
export const tidyWhenLeaving = (grid: Grid, pane: HTMLIFrameElement): void => {
  window.addEventListener('blur', () => {
    if (document.activeElement !== pane) return;
    for (const kind of ['pointerdown', 'mousedown'])
      document.body.dispatchEvent(new PointerEvent(kind, { bubbles: true }));
    if (grid.isEditing()) void grid.commitEdit();
  });
};
