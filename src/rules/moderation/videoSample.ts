import { markedOf, type Entrant, type MarkedEntrant } from './entrant';
import { extremesOf } from './extremes';

/** A sample that a centre could choose where it may: learners with video, the extremes first, then spread over the marks (MOD-8). */
export interface VideoSample {
  /** Where the learners stand in the list, in list order. */
  readonly chosen: readonly number[];
  /** Learners on the highest or lowest mark, none of whom has video though the sample needs one of them. */
  readonly extremesWithoutVideo: readonly ('highest' | 'lowest')[];
}

/** How far a mark is from the i-th of n points spread evenly from the lowest to the highest, in whole numbers. */
const distance = (mark: number, point: number, points: number, low: number, high: number): number =>
  Math.abs(mark * (points - 1) - (low * (points - 1) + point * (high - low)));

const spread = (candidates: readonly MarkedEntrant[], size: number): readonly MarkedEntrant[] => {
  const marks = candidates.map(({ result }) => result);
  const low = Math.min(...marks);
  const high = Math.max(...marks);
  const between = Array.from({ length: Math.max(0, size - 2) }, (_, index) => index + 1);
  const inTurn = [0, size - 1, ...between].slice(0, size);
  return inTurn.reduce<readonly MarkedEntrant[]>((chosen, point) => {
    const [nearest] = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .sort(
        (a, b) =>
          distance(a.result, point, size, low, high) - distance(b.result, point, size, low, high) || a.index - b.index,
      );
    return nearest === undefined ? chosen : [...chosen, nearest];
  }, []);
};

/** Proposes the sample of a subject whose centre chooses it; the same marks always give the same proposal (MOD-8). */
export const videoSample = (entrants: readonly Entrant[], size: number): VideoSample => {
  const withVideo = markedOf(entrants).filter(({ video }) => video === true);
  const above = withVideo.filter(({ result }) => result > 0);
  const zeros = withVideo.filter(({ result }) => result === 0);
  const chosen = above.length > size ? spread(above, size) : [...above, ...zeros].slice(0, size);
  const extremes = extremesOf(entrants);
  const lacks = (which: 'highest' | 'lowest'): boolean =>
    extremes !== undefined && !extremes[which].sharedBy.some((index) => withVideo.some((one) => one.index === index));
  return {
    chosen: chosen.map(({ index }) => index).sort((a, b) => a - b),
    extremesWithoutVideo: (['highest', 'lowest'] as const).filter(lacks),
  };
};
