import type { SelectedCell } from '../markbook/sheet/selectedCell';
import { answered } from '../rules';
import { coalesced } from './coalesced';
import { readSelectedCell } from './reading/selection';
import { runExcel } from './runExcel';

export interface SelectionFollowed {
  /** Absent until a cell was read. */
  readonly state: () => SelectedCell | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the selected cell again, as after a change or a calculation. */
  readonly readAgain: () => void;
}

/** Follows the cell the teacher stands on. */
export const followSelection = (): SelectionFollowed => {
  let selected: SelectedCell | undefined;
  const listeners = new Set<() => void>();
  const readAgain = coalesced(async () => {
    const read = await readSelectedCell();
    selected = read.ok ? read.value : undefined;
    for (const listener of listeners) listener();
  });
  void runExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(() => {
      readAgain();
      return Promise.resolve();
    });
    await context.sync();
    return answered(true);
  }).then(readAgain);
  return {
    state: () => selected,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    readAgain,
  };
};
