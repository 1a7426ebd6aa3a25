import type { Grid } from '../grid/port';

/** Keys that end an edit with what was typed, and keys that change cells without one. */
const ENDS_EDIT = new Set(['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'F6']);
const CHANGES_CELLS = new Set(['Delete', 'Backspace']);
const CHANGES_CELLS_WITH_CTRL = new Set(['v', 'x', 'z', 'y', 'd', 'r', 'Enter']);

/** The grid takes over what was typed a moment after the key. */
const MOMENT = 150;
const LONGEST = 2_000;

const canChange = ({ key, ctrlKey, metaKey }: KeyboardEvent, isEditing: boolean): boolean =>
  (isEditing && ENDS_EDIT.has(key)) ||
  (!isEditing && CHANGES_CELLS.has(key)) ||
  ((ctrlKey || metaKey) && CHANGES_CELLS_WITH_CTRL.has(key));

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));

/** Tells of an edit with the key or click that ends it, and when it has landed in the grid. */
export const landingEdits = (
  grid: Pick<Grid, 'isEditing'>,
  place: HTMLElement,
  tell: () => void,
): { readonly landed: () => Promise<void> } => {
  let landing = Promise.resolve();
  const land = async (): Promise<void> => {
    const start = performance.now();
    do await pause();
    while (grid.isEditing() && performance.now() - start < LONGEST);
  };
  const begin = (): void => {
    landing = land();
    tell();
  };
  place.addEventListener('keydown', (event) => canChange(event, grid.isEditing()) && begin(), true);
  document.addEventListener('pointerdown', () => grid.isEditing() && begin(), true);
  return { landed: () => landing };
};
