import { hasMark, type Result } from '../terms/result';
import type { RawMark } from '../terms/units';

/** One row of a component's mark sheet: a blank result means that the learner was not entered. */
export interface Entrant {
  readonly result: Result<RawMark>;
  readonly ticked: boolean;
  /** Whether there is video of the learner's work, where the subject asks for it (MOD-8). */
  readonly video?: boolean;
  /** A mock or expected mark, to find someone on a similar mark for an absent learner (MOD-6). */
  readonly expected?: RawMark;
}

/** A learner with a mark, and where they stand in the list, counted from 0. */
export interface MarkedEntrant extends Entrant {
  readonly index: number;
  readonly result: RawMark;
}

/** The learners who have a mark, in list order; 0 is one. */
export const markedOf = (entrants: readonly Entrant[]): readonly MarkedEntrant[] =>
  entrants.flatMap((entrant, index) =>
    hasMark(entrant.result) ? [{ ...entrant, index, result: entrant.result }] : [],
  );

/** How many were entered: everyone with a mark or an absence, whatever class, pathway or assessor (MOD-3). */
export const cohortOf = (entrants: readonly Entrant[]): number =>
  entrants.filter(({ result }) => result !== 'blank').length;

/** True when all who have a mark fit into the sample size and so are all sent; a size that is not held says it of nobody (MOD-1). */
export const isSentWhole = (entrants: readonly Entrant[], size: number | undefined): boolean =>
  markedOf(entrants).length <= (size ?? -1);
