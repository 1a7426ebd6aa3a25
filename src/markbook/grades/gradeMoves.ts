import { gradeRank, GRADES, type GradeCode } from '../../rules';
import type { Learner } from '../tracker';

/** A learner's two grades: the one expected or aimed at, and the one there is. */
export interface GradeMove {
  readonly learner: Learner;
  readonly from: GradeCode;
  readonly to: GradeCode;
}

/** A class's grades beside those it was expected to get, or aimed at. */
export interface GradeMoves {
  readonly moves: readonly GradeMove[];
  /** Grades that somebody has on either side, the highest first. */
  readonly grades: readonly GradeCode[];
  readonly same: number;
  /** Those higher than expected, and those lower, the farthest first. */
  readonly higher: readonly GradeMove[];
  readonly lower: readonly GradeMove[];
}

const stepsUp = ({ from, to }: GradeMove): number => gradeRank(to) - gradeRank(from);

/** Puts each learner's two grades side by side; the rows' order on the sheet never matters for the counts. */
export const gradeMoves = (moves: readonly GradeMove[]): GradeMoves => {
  const seen = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return {
    moves,
    grades: GRADES.filter((grade) => seen.has(grade)),
    same: moves.filter((move) => stepsUp(move) === 0).length,
    higher: moves.filter((move) => stepsUp(move) > 0).sort((a, b) => stepsUp(b) - stepsUp(a)),
    lower: moves.filter((move) => stepsUp(move) < 0).sort((a, b) => stepsUp(a) - stepsUp(b)),
  };
};

/** How many went from one grade to the other. */
export const movesBetween = ({ moves }: GradeMoves, from: GradeCode, to: GradeCode): number =>
  moves.filter((move) => move.from === from && move.to === to).length;
