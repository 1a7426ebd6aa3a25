import { capital, counted, inFigures } from '../wording';
import type { GradeMove, GradeMoves } from './gradeMoves';

/** What the grades are held against. */
export type Against = 'expected' | 'target';

const SAID: Readonly<Record<Against, { readonly on: string; readonly above: string; readonly below: string }>> = {
  expected: { on: 'as expected', above: 'higher', below: 'lower' },
  target: { on: 'on target', above: 'above', below: 'below' },
};

/** How a class did: `24 as expected, 3 higher, 2 lower.` Those who can't be compared are said. */
export const gradeMovesSentence = (
  { moves, same, higher, lower }: GradeMoves,
  against: Against,
  without: number,
): string => {
  const { on, above, below } = SAID[against];
  const others = against === 'target' ? 'without a target or a grade' : 'without both grades';
  const rest = without === 0 ? '' : ` ${counted(without, 'learner')} ${others}.`;
  if (moves.length === 0) return rest.trim();
  const parts = [
    `${inFigures(same)} ${on}`,
    `${inFigures(higher.length)} ${above}`,
    `${inFigures(lower.length)} ${below}`,
  ];
  return `${parts.join(', ')}.${rest}`;
};

/** One learner's two grades: `L2M expected, L2P.` */
export const gradeMoveWords = ({ from, to }: GradeMove, against: Against): string =>
  against === 'expected' ? `${to}, expected ${from}` : `${to}, target ${from}`;

/** Heads the list of those who are elsewhere: `Below target (3)`. */
export const movedTitle = (which: 'higher' | 'lower', against: Against, count: number): string => {
  const { above, below } = SAID[against];
  const words = which === 'higher' ? above : below;
  const title = against === 'target' ? `${words} target` : `${words} than expected`;
  return `${capital(title)} (${inFigures(count)})`;
};
