/** More new lines than this are another table. */
const MOST_LINES = 3;

/** True when a text is the one before with a few lines corrected, added or deleted, so that what was said about it still holds. */
export const isCorrection = (before: string, after: string): boolean => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const known = new Set(old);
  const isKnown = now.filter((line) => known.has(line)).length;
  return isKnown > 0 && now.length - isKnown <= MOST_LINES && Math.abs(now.length - old.length) <= MOST_LINES;
};
