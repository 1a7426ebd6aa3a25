import { markedOf, type Entrant, type MarkedEntrant } from './entrant';

/** Who could stand in for a ticked learner who was absent; the teacher decides (MOD-6). */
export interface Replacement {
  readonly absent: number;
  /** The mark looked for: the expected or mock mark if there is one, else the lower median of the marks. */
  readonly near: number;
  readonly basis: 'expected mark' | 'median';
  /** Where the two nearest stand in the list; fewer when nobody else is left. */
  readonly alternatives: readonly number[];
}

/** The lower of the two middle marks when there is an even number of them. */
const lowerMedian = (marks: readonly number[]): number | undefined =>
  [...marks].sort((a, b) => a - b)[Math.ceil(marks.length / 2) - 1];

/** The two nearest, in list order where they are as near: sorting keeps the order of equals. */
const nearestTo = (near: number, candidates: readonly MarkedEntrant[]): readonly number[] =>
  [...candidates]
    .sort((a, b) => Math.abs(a.result - near) - Math.abs(b.result - near))
    .slice(0, 2)
    .map(({ index }) => index);

/** Two alternatives for each ticked learner who was absent: unticked, with a mark above zero, on a similar mark (MOD-6). */
export const replacementsFor = (entrants: readonly Entrant[]): readonly Replacement[] => {
  const marked = markedOf(entrants);
  const candidates = marked.filter(({ ticked, result }) => !ticked && result > 0);
  const median = lowerMedian(marked.map(({ result }) => result));
  return entrants.flatMap(({ result, ticked, expected }, absent) => {
    if (!ticked || result !== 'X') return [];
    const near = expected ?? median ?? 0;
    const basis = expected === undefined ? 'median' : 'expected mark';
    return [{ absent, near, basis, alternatives: nearestTo(near, candidates) }];
  });
};
