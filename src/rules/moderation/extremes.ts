import type { RawMark } from '../terms/units';
import { markedOf, type Entrant, type MarkedEntrant } from './entrant';

/** The learners on one of the two marks that the sample must include. */
export interface Extreme {
  readonly mark: RawMark;
  /** Everyone on that mark, in list order: where they stand in the list, counted from 0. */
  readonly sharedBy: readonly number[];
  /** The one to add because none of them is ticked (MOD-5). */
  readonly toAdd: number | undefined;
}

/** The highest mark and the lowest one above zero; none when nobody has a mark above zero (MOD-4, MOD-7). */
export interface Extremes {
  readonly highest: Extreme;
  readonly lowest: Extreme;
}

const extremeAt = (marked: readonly MarkedEntrant[], mark: RawMark): Extreme => {
  const sharing = marked.filter(({ result }) => result === mark);
  const sharedBy = sharing.map(({ index }) => index);
  return { mark, sharedBy, toAdd: sharing.some(({ ticked }) => ticked) ? undefined : sharedBy[0] };
};

/** The extremes of a cohort. A mark of zero is never the lowest; of tied learners one in the sample is enough (MOD-4, MOD-5, MOD-7). */
export const extremesOf = (entrants: readonly Entrant[]): Extremes | undefined => {
  const above = markedOf(entrants).filter(({ result }) => result > 0);
  const marks = above.map(({ result }) => result).sort((a, b) => a - b);
  const [low] = marks;
  const high = marks.at(-1);
  if (low === undefined || high === undefined) return undefined;
  return { highest: extremeAt(above, high), lowest: extremeAt(above, low) };
};
