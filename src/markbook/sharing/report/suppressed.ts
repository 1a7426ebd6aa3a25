/** One count as others may see it. `few`: one to four. `withheld`: shown, it would give a smaller count away. */
export type ShownCount = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'few' | 'withheld' };

/** Counts and their total as others may see them. */
export interface SuppressedCounts {
  readonly counts: readonly ShownCount[];
  readonly total: ShownCount;
}

/** Counts under this number could point at a learner. */
export const FEWEST_SHOWN = 5;

const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

interface Span {
  readonly least: number;
  readonly most: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What a reader can work out about each hidden count from the total and the counts shown. */
const spansOf = (hidden: readonly number[], left: number): readonly Span[] => {
  const first = hidden.map((count): Span =>
    isFew(count) ? { least: 1, most: FEWEST_SHOWN - 1 } : { least: FEWEST_SHOWN, most: left },
  );
  const [least, most] = [sum(first.map((span) => span.least)), sum(first.map((span) => span.most))];
  return first.map((span) => ({
    least: Math.max(span.least, left - (most - span.most)),
    most: Math.min(span.most, left - (least - span.least)),
  }));
};

/** True when a count under five could be told exactly by subtracting. */
const givesAway = (counts: readonly number[], hidden: ReadonlySet<number>): boolean => {
  const places = [...hidden];
  const values = places.map((place) => counts[place] ?? 0);
  const spans = spansOf(values, sum(values));
  return values.some((count, index) => {
    const span = spans[index];
    return isFew(count) && span !== undefined && span.least === span.most;
  });
};

/** The smallest count still shown of those with anyone in them. */
const nextToHide = (counts: readonly number[], hidden: ReadonlySet<number>): number | undefined =>
  [...counts.keys()]
    .filter((place) => !hidden.has(place) && counts[place] !== 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)[0];

/**
 * Hides every count from one to four, then as many others, the smallest first, as it takes that none of them can be told
 * by subtracting from the total; the total itself goes when nothing else helps. A line with nobody in it says 0, which
 * points at no one, except in a class under five, where it would tell what the few do hold: there every line is withheld.
 */
export const suppressed = (counts: readonly number[]): SuppressedCounts => {
  const total = sum(counts);
  if (isFew(total)) return { counts: counts.map(() => ({ kind: 'withheld' })), total: { kind: 'few' } };
  const hidden = new Set([...counts.keys()].filter((place) => isFew(counts[place] ?? 0)));
  while (hidden.size > 0 && givesAway(counts, hidden)) {
    const next = nextToHide(counts, hidden);
    if (next === undefined) break;
    hidden.add(next);
  }
  const isOpen = hidden.size > 0 && givesAway(counts, hidden);
  const shown = counts.map((count, place): ShownCount => {
    if (!hidden.has(place)) return { kind: 'count', count };
    return { kind: isFew(count) ? 'few' : 'withheld' };
  });
  return { counts: shown, total: isOpen ? { kind: 'withheld' } : { kind: 'count', count: total } };
};
