/** Whether anybody can see the pane: closed, it goes on running beside the functions. */
export interface PaneShown {
  readonly isShown: () => boolean;
  /** Calls back whenever the pane is shown again. */
  readonly whenShown: (listener: () => void) => void;
}

const HIDDEN = 'hidden';

/** Signs that somebody has the pane before them. */
const SIGNS = ['pointerdown', 'keydown'] as const;

/** Has Excel tell when the pane is closed and opened; where it does not, the pane's window tells what it can. */
const followExcel = async (tell: (isClosed: boolean) => void): Promise<void> => {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      tell(visibilityMode === Office.VisibilityMode.hidden);
    });
  } catch {
    // Not every Excel that has the shared runtime tells.
  }
};

/** Follows whether the pane is shown, as Excel and its window tell it. */
export const paneShown = (): PaneShown => {
  let isClosed = false;
  const listeners: (() => void)[] = [];
  const isShown = (): boolean => !isClosed && document.visibilityState !== HIDDEN;
  const tell = (): void => {
    if (isShown()) for (const listener of listeners) listener();
  };
  const note = (isClosedNow: boolean): void => {
    if (isClosed === isClosedNow) return;
    isClosed = isClosedNow;
    tell();
  };
  document.addEventListener('visibilitychange', tell);
  // Should Excel not have told that the pane was opened again.
  for (const sign of SIGNS) document.addEventListener(sign, () => note(false), true);
  void followExcel(note);
  return {
    isShown,
    whenShown: (listener) => {
      listeners.push(listener);
    },
  };
};
