import type { Host } from '../host/createHost';
import { missingInPane } from './missingInPane';

declare global {
  interface Window {
    /** Where the bridge script in the pane's frame finds the host. */
    trialHost?: Host;
  }
}

const ADDRESS = '/taskpane.html';

export interface PaneFrame {
  /** Loads the pane anew, as Excel does with every workbook; resolves when its functions can be called, or something of it is missing. */
  readonly reload: () => Promise<void>;
  /** To be called when the functions of the pane's document can be called. */
  readonly connected: () => void;
  /** To be called with the address of a script of the pane that did not come. */
  readonly scriptMissing: (address: string) => void;
  /** Resolves once the pane is connected, or something of it is known to be missing. */
  readonly whenConnected: () => Promise<void>;
  readonly isMissing: () => boolean;
}

/** The frame with the pane, and when it is connected. `tellMissing` is told of what did not come; nothing when it all came. */
export const createPaneFrame = (
  frame: HTMLIFrameElement,
  tellMissing: (what: string | undefined) => void,
): PaneFrame => {
  let waiters: (() => void)[] = [];
  let state: 'none' | 'loading' | 'connected' | 'missing' = 'none';

  const become = (next: 'connected' | 'missing'): void => {
    state = next;
    const waiting = waiters;
    waiters = [];
    for (const resolve of waiting) resolve();
  };
  const missing = (what: string): void => {
    if (state === 'connected') return;
    tellMissing(what);
    become('missing');
  };
  const whenConnected = (): Promise<void> =>
    state === 'loading' ? new Promise((resolve) => void waiters.push(resolve)) : Promise.resolve();

  frame.addEventListener('load', () => {
    const what = state === 'loading' ? missingInPane(frame) : undefined;
    if (what !== undefined) missing(what);
  });
  return {
    reload: () => {
      state = 'loading';
      if (frame.src === '') frame.src = ADDRESS;
      else frame.contentWindow?.location.replace(ADDRESS);
      return whenConnected();
    },
    connected: () => {
      if (state === 'missing') tellMissing(undefined);
      become('connected');
    },
    scriptMissing: missing,
    whenConnected,
    isMissing: () => state === 'missing' || state === 'none',
  };
};
