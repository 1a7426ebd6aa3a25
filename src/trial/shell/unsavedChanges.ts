import type { Grid } from '../grid/port';

export interface UnsavedChanges {
  readonly any: () => boolean;
  readonly forget: () => void;
}

/** Knows whether the workbook was changed since it was opened or saved, and has the browser ask before it is left. */
export const watchUnsavedChanges = (grid: Grid): UnsavedChanges => {
  let changed = false;
  grid.on(({ kind }) => {
    if (kind !== 'selected' && kind !== 'activated' && kind !== 'calculated') changed = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
  return {
    any: () => changed,
    forget: () => {
      changed = false;
    },
  };
};
