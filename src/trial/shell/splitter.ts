const NARROWEST = 320;
const NARROWEST_GRID = 240;
const STEP = 16;

interface SplitterParts {
  readonly desk: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLElement;
}

/** Lets the border between grid and pane be moved by pointer or arrow keys; the pane never gets narrower than Excel's. */
export const makeResizable = ({ desk, splitter, pane }: SplitterParts): void => {
  const widest = (): number => Math.max(NARROWEST, desk.clientWidth - NARROWEST_GRID);
  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(widest(), Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
    splitter.setAttribute('aria-valuemax', String(widest()));
  };
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    desk.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(desk.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => desk.classList.remove('resizing'));
  splitter.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    setWidth(pane.clientWidth + direction * STEP);
  });
  window.addEventListener('resize', () => setWidth(pane.clientWidth));
  setWidth(pane.clientWidth);
};
