/** Random numbers that a seed gives again. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined && things.length === 0) throw new RangeError('There is nothing to pick from.');
      return thing as (typeof things)[number];
    },
  };
};
