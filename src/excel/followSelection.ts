import type { SelectedCell } from '../markbook/sheet';
import { coalesced } from './coalesced';
import type { Freshness } from './freshness';
import type { PaneShown } from './paneShown';
import { readSelectedCell } from './reading/selection';

export interface SelectionFollowed {
  /** Absent until a cell was read. */
  readonly state: () => SelectedCell | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the selected cell again, as after a change or a calculation. */
  readonly readAgain: () => void;
}

/** What comes together, such as an entry and the cell that Enter goes to, is one question. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Follows the cell the teacher stands on, as long as the pane is shown. */
export const followSelection = (pane: PaneShown, whenMoved: Freshness['whenMoved']): SelectionFollowed => {
  let selected: SelectedCell | undefined;
  const listeners = new Set<() => void>();
  let isAsked = false;
  const read = coalesced(async () => {
    const found = await readSelectedCell();
    selected = found.ok ? found.value : undefined;
    for (const listener of listeners) listener();
  });
  const readAgain = (): void => {
    if (isAsked || !pane.isShown()) return;
    isAsked = true;
    void nextTurn().then(() => {
      isAsked = false;
      read();
    });
  };
  whenMoved(readAgain);
  readAgain();
  pane.whenShown(readAgain);
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
