import type { FrameWindow } from './frameWindow';

const SLOWEST = 1_000;

/** Makes the pane's timers wait for a second at least, as browsers do in a pane that is not seen. */
export const slowTimers = (frame: FrameWindow): void => {
  const own = frame.setTimeout.bind(frame);
  frame.setTimeout = (work, delay = 0) => own(work, Math.max(SLOWEST, delay));
};
