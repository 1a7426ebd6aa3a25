import type { GridBook } from '../grid/gridBook';
import type { Grid, GridEvent } from '../grid/port';
import type { Act } from '../xlsx/acts/performAct';
import type { DoneAct } from './reshape';

/** What was done to the shape of the open workbook, the last of which can be taken back, and then done again. */
export interface ActsDone {
  /** An act that was done anew leaves those that were taken back before it to be done again. */
  readonly did: (done: DoneAct, isAgain: boolean) => void;
  readonly last: () => DoneAct | undefined;
  readonly tookBack: () => void;
  /** The act that was taken back last, as long as nothing else was done. */
  readonly undone: () => Act | undefined;
  /** Was anything changed since the last act? */
  readonly isEdited: () => boolean;
  readonly forget: () => void;
}

/** What else changes the workbook between two acts: to go back beyond it would take it away without a word. */
const CHANGES: ReadonlySet<GridEvent['kind']> = new Set([
  'edited',
  'sheetAdded',
  'sheetDeleted',
  'sheetRenamed',
  'tablesChanged',
]);

/** So many acts can be taken back one after another. */
const MOST = 20;

/** Keeps what it takes to go back, and forth; an act that came after other changes is the last that is taken back. */
export const actsDone = (
  grid: Pick<Grid, 'on'> & Pick<GridBook, 'offerUndo' | 'offerRedo'>,
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
): ActsDone => {
  let done: readonly DoneAct[] = [];
  let undone: readonly Act[] = [];
  let isEdited = true;
  grid.on(({ kind }) => {
    if (CHANGES.has(kind)) isEdited = true;
  });
  const offer = (): void => {
    if (done.length > 0) grid.offerUndo(undo);
    if (undone.length > 0) grid.offerRedo(redo);
  };
  return {
    did: (act, isAgain) => {
      done = [...done, act].slice(-MOST);
      undone = isAgain ? undone.slice(0, -1) : [];
      isEdited = false;
      offer();
    },
    last: () => done.at(-1),
    tookBack: () => {
      const last = done.at(-1);
      const isFirst = last?.isAfterEdits === true || done.length === 1;
      if (last) undone = [...undone, last.act];
      done = isFirst ? [] : done.slice(0, -1);
      isEdited = isFirst;
      offer();
    },
    undone: () => undone.at(-1),
    isEdited: () => isEdited,
    forget: () => {
      done = [];
      undone = [];
      isEdited = true;
    },
  };
};
