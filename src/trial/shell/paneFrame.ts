import type { Host } from '../host/createHost';

declare global {
  interface Window {
    /** Where the bridge script in the pane's frame finds the host. */
    trialHost?: Host;
  }
}

const ADDRESS = '/taskpane.html';

export interface PaneFrame {
  /** Loads the pane anew, as Excel does with every workbook; resolves when its functions can be called. */
  readonly reload: () => Promise<void>;
  /** To be called when the functions of the pane's document can be called. */
  readonly connected: () => void;
  /** Resolves once the pane is connected. */
  readonly whenConnected: () => Promise<void>;
}

/** The frame with the pane, and when it is connected. */
export const createPaneFrame = (frame: HTMLIFrameElement): PaneFrame => {
  let announce: () => void = () => undefined;
  let isConnected: Promise<void> = Promise.resolve();
  return {
    reload: () => {
      isConnected = new Promise((resolve) => {
        announce = resolve;
      });
      if (frame.src === '') frame.src = ADDRESS;
      else frame.contentWindow?.location.replace(ADDRESS);
      return isConnected;
    },
    connected: () => announce(),
    whenConnected: () => isConnected,
  };
};
