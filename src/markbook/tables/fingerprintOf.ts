const SEEDS = [0x811c9dc5, 0x01000193];
const PRIME = 0x01000193;

const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
    value ^= value >>> 15;
  }
  return value >>> 0;
};

/**
 * A short text that changes whenever one of the parts does, whatever their order. The parts are what answers depend on,
 * not how cells are laid out: moving a row or spelling a series another way recalculates nothing.
 */
export const fingerprintOf = (parts: readonly string[]): string => {
  const whole = [...parts].sort().join('\n');
  return SEEDS.map((seed) => hash(whole, seed).toString(16).padStart(8, '0')).join('');
};
