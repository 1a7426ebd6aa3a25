import type { GridBook } from '../grid/gridBook';
import type { Grid } from '../grid/port';
import { pagePart } from './pageParts';

/** A calculation that takes longer than this many milliseconds is told of, and from then on as often. */
const LONG = 1_000;

const figure = (count: number): string => count.toLocaleString('en-GB');

/** Says how far a long calculation has come, with a button that ends it. */
export const tellCalculating = (grid: Grid & GridBook): void => {
  const [notice, text, stop] = [pagePart('calculating'), pagePart('calculating-text'), pagePart('stop')];
  let told: number | undefined;
  grid.onProgress(({ done, of }) => {
    const now = performance.now();
    told ??= now;
    if (stop.disabled || now - told < LONG || grid.isSettled()) return;
    told = now;
    notice.hidden = false;
    text.textContent = `Calculating: ${figure(done)} of ${figure(of)} formulas worked out.`;
  });
  stop.addEventListener('click', () => {
    stop.disabled = true;
    text.textContent = 'Stopping. What is not worked out is marked.';
    grid.stopCalculation();
  });
  grid.on(({ kind }) => {
    if (kind !== 'calculated') return;
    told = undefined;
    notice.hidden = true;
    stop.disabled = false;
  });
};
