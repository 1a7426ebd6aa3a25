import type { Host } from '../host/createHost';

interface PaneWindow {
  readonly external?: { readonly GetHostInfo?: unknown };
  readonly Office?: unknown;
  readonly CustomFunctions?: { readonly _association: { readonly mappings: object } };
}

const BRIDGE = 'the script that joins it to this page, /trial/bridge.js';

/** The document in the frame; null where the browser shows a page of its own there. */
const documentIn = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};

/** Which part of the pane is not there, once its page has loaded; undefined when all is. */
const missingInPane = (frame: HTMLIFrameElement): string | undefined => {
  // Microsoft's script leaves for an empty page where nothing joins it to Excel.
  if (documentIn(frame)?.URL === 'about:blank') return BRIDGE;
  if ((documentIn(frame)?.getElementById('pane') ?? null) === null) return 'its page, /taskpane.html';
  const inside = frame.contentWindow as unknown as PaneWindow;
  if (inside.external?.GetHostInfo === undefined) return BRIDGE;
  if (inside.Office === undefined) return 'Microsoft’s script, /officejs/office.js';
  const functions = Object.keys(inside.CustomFunctions?._association.mappings ?? {});
  return functions.length === 0 ? 'its own script' : undefined;
};

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
