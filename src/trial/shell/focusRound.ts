const PLACES = ['bar', 'grid', 'pane'] as const;
export type FocusPlace = (typeof PLACES)[number];

interface FocusRound {
  readonly pane: HTMLIFrameElement;
  readonly grid: HTMLElement;
  readonly enter: Readonly<Record<FocusPlace, () => void>>;
}

/** F6 goes round bar, grid and pane, Shift+F6 the other way, wherever the focus is. */
export const goRoundByF6 = ({ pane, grid, enter }: FocusRound): void => {
  const here = (): FocusPlace => {
    const focused = document.activeElement;
    if (focused === pane) return 'pane';
    // Before anything was clicked the page is about the grid.
    return focused === document.body || grid.contains(focused) ? 'grid' : 'bar';
  };
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? PLACES.length - 1 : 1;
    const next = PLACES[(PLACES.indexOf(here()) + step) % PLACES.length] ?? 'grid';
    if (next !== 'pane') pane.blur();
    enter[next]();
  };
  window.addEventListener('keydown', go, { capture: true });
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('keydown', go, { capture: true }));
};
