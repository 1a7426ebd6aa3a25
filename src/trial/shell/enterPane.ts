const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Moves the focus into the pane: where it was last, else to the first thing that takes it. */
export const enterPane = (pane: HTMLIFrameElement): void => {
  const inside = pane.contentDocument;
  pane.contentWindow?.focus();
  if (inside === null || inside.activeElement !== inside.body) return;
  inside.querySelector<HTMLElement>(FOCUSABLE)?.focus();
};
