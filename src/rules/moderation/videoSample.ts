import { markedOf, type Entrant, type MarkedEntrant } from './entrant';

/** A sample that a centre could choose where it may: learners with video, the extremes first, then spread over the marks (MOD-8). */
export interface VideoSample {
  /** Where the learners stand in the list, in list order. */
  readonly chosen: readonly number[];
}

/** How far a mark is from the i-th of n points spread evenly from the lowest to the highest, in whole numbers. */
const distance = (mark: number, point: number, points: number, low: number, high: number): number =>
  Math.abs(mark * (points - 1) - (low * (points - 1) + point * (high - low)));

const spread = (candidates: readonly MarkedEntrant[], size: number): readonly MarkedEntrant[] => {
  const marks = candidates.map(({ result }) => result);
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  // The ends come first, then the points between; whoever is found beyond the size is cut off in the end.
  const inTurn = [0, size - 1, ...Array.from({ length: size }, (_, index) => index + 1)];
  return inTurn.reduce<readonly MarkedEntrant[]>((chosen, point) => {
    const nearestFirst = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .sort((a, b) => distance(a.result, point, size, low, high) - distance(b.result, point, size, low, high));
    return [...chosen, ...nearestFirst.slice(0, 1)];
  }, []);
};

/** Proposes the sample of a subject whose centre chooses it; the same marks always give the same proposal (MOD-8). */
export const videoSample = (entrants: readonly Entrant[], size: number): VideoSample => {
  const withVideo = markedOf(entrants).filter(({ video }) => video === true);
  const above = withVideo.filter(({ result }) => result > 0);
  const zeros = withVideo.filter(({ result }) => result === 0);
  const chosen = [...spread(above, size), ...zeros].slice(0, size);
  return { chosen: chosen.map(({ index }) => index).sort((a, b) => a - b) };
};
