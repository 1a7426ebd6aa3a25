/** Whether anybody can see the pane: closed, it goes on running beside the functions. */
export interface PaneShown {
  readonly isShown: () => boolean;
  /** Calls back whenever the pane is shown again. */
  readonly whenShown: (listener: () => void) => void;
}

const HIDDEN = 'hidden';

/** Follows whether the pane is shown, as its window tells it. */
export const paneShown = (): PaneShown => ({
  isShown: () => document.visibilityState !== HIDDEN,
  whenShown: (listener) => {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== HIDDEN) listener();
    });
  },
});
