import { sayStanding } from './fileName';
import type { Grid } from '../grid/port';

export interface UnsavedChanges {
  readonly any: () => boolean;
  readonly forget: () => void;
  /** The changes that were forgotten did not come into a file after all. */
  readonly remember: () => void;
}

/**
 * Knows whether the workbook was changed since it was opened or saved, and has the browser ask before the page is left
 * while it was, or while another one that was replaced unsaved is still offered.
 */
export const watchUnsavedChanges = (grid: Grid, isAnotherOffered: () => boolean): UnsavedChanges => {
  let changed = false;
  const note = (isChanged: boolean): void => {
    if (changed !== isChanged) sayStanding(isChanged ? 'Not saved' : '');
    changed = isChanged;
  };
  grid.on(({ kind }) => {
    if (kind !== 'selected' && kind !== 'activated' && kind !== 'calculated') note(true);
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed || isAnotherOffered()) event.preventDefault();
  });
  return {
    any: () => changed,
    forget: () => {
      note(false);
    },
    remember: () => {
      note(true);
    },
  };
};
