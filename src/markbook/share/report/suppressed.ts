/** One count as others may see it. `few`: none to four. `withheld`: one of those that can't be told from each other. */
export type ShownCount = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'few' | 'withheld' };

/** Counts and their total as others may see them. */
export interface SuppressedCounts {
  readonly counts: readonly ShownCount[];
  readonly total: ShownCount;
}

/** Counts under this number could point at a learner. */
export const FEWEST_SHOWN = 5;

const isFew = (count: number): boolean => count < FEWEST_SHOWN;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** True when subtracting what is shown from the total leaves every small count at least two values. */
const isCovered = (few: readonly number[]): boolean =>
  few.length > 1 && sum(few) > 0 && sum(few) < few.length * (FEWEST_SHOWN - 1);

/**
 * Hides every count under five, none included: a line of 0, like one with the whole class in it, tells about each
 * learner. Where the total would give them away all the same, the smallest other count, and all that equal it, are hidden
 * with them under one sign. A reader who knows this rule and how many learners there are can then exchange what is hidden,
 * so that every hidden line has at least two values it could hold.
 */
export const suppressed = (counts: readonly number[]): SuppressedCounts => {
  const total = sum(counts);
  const shown = (count: number): ShownCount => ({ kind: 'count', count });
  if (total === 0) return { counts: counts.map(shown), total: shown(0) };
  const few = counts.filter(isFew);
  const others = counts.filter((count) => !isFew(count));
  const covers = few.length === 0 || isCovered(few);
  const smallest = others.reduce((least, each) => Math.min(least, each), Infinity);
  const each = (count: number): ShownCount => {
    if (covers) return isFew(count) ? { kind: 'few' } : shown(count);
    return isFew(count) || count === smallest ? { kind: 'withheld' } : shown(count);
  };
  return { counts: counts.map(each), total: isFew(total) ? { kind: 'few' } : shown(total) };
};
