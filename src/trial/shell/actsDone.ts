import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import type { DoneAct } from './reshape';

/** What was done to the shape of the open workbook, the last of which can be taken back. */
export interface ActsDone {
  readonly did: (done: DoneAct) => void;
  readonly last: () => DoneAct | undefined;
  readonly tookBack: () => void;
  /** Was anything changed since the last act? */
  readonly isEdited: () => boolean;
  readonly forget: () => void;
}

/** So many acts can be taken back one after another. */
const MOST = 20;

/** Keeps what it takes to go back; an act that came after other changes is the last that is taken back. */
export const actsDone = (grid: Grid & GridBook, undo: () => void): ActsDone => {
  let done: readonly DoneAct[] = [];
  let isEdited = true;
  grid.on(({ kind }) => {
    if (kind === 'edited') isEdited = true;
  });
  return {
    did: (act) => {
      done = [...done, act].slice(-MOST);
      isEdited = false;
      grid.offerUndo(undo);
    },
    last: () => done.at(-1),
    tookBack: () => {
      const isLast = done.at(-1)?.isAfterEdits === true || done.length === 1;
      done = isLast ? [] : done.slice(0, -1);
      isEdited = isLast;
      if (!isLast) grid.offerUndo(undo);
    },
    isEdited: () => isEdited,
    forget: () => {
      done = [];
      isEdited = true;
    },
  };
};
