const STEPS = [1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100] as const;

/** The top of an axis from 0 with so many ticks, each a round number. */
export const roundAxis = (most: number, ticks: number): number => {
  const least = Math.max(1, most) / ticks;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(least)) - 1);
  const step = STEPS.map((each) => each * size).find((each) => each >= least) ?? least;
  return step * ticks;
};
