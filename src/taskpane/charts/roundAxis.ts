const STEPS = [1, 2, 5, 10] as const;
const MOST_TICKS = 5;
const LEAST_TICKS = 2;

/** An axis from 0 that goes up to a figure in few steps of 1, 2, 5, 10, 20, 50 …: where it ends, and in how many steps. */
export const roundAxis = (most: number): { readonly top: number; readonly ticks: number } => {
  const least = Math.max(1, most / MOST_TICKS);
  const size = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.map((each) => each * size).find((each) => each >= least) ?? least;
  const ticks = Math.max(LEAST_TICKS, Math.ceil(most / step));
  return { top: step * ticks, ticks };
};
