const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Moves the focus into the pane: where it was last, else to the first thing that takes it. */
export const paneEntrance = (pane: HTMLIFrameElement): (() => void) => {
  let last: Element | null = null;
  // A frame that loses the focus forgets where it was.
  pane.addEventListener('load', () =>
    pane.contentDocument?.addEventListener('focusin', ({ target }) => {
      last = target as Element | null;
    }),
  );
  return () => {
    const inside = pane.contentDocument;
    pane.contentWindow?.focus();
    if (inside === null || inside.activeElement !== inside.body) return;
    const back = last?.isConnected === true && last.ownerDocument === inside ? last : inside.querySelector(FOCUSABLE);
    (back as HTMLElement | null)?.focus();
  };
};
