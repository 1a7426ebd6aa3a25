import type { GradedLearner } from './gradedLearner';

/** The cells of a learner's marks, from the first to the last: `F6:H6`. */
export const markRange = ({ learner }: Pick<GradedLearner, 'learner'>): string => {
  const cells = [...learner.cells]
    .flatMap(([role, cell]) => (role.startsWith('mark ') ? [cell] : []))
    .sort((a, b) => a.column - b.column);
  const [first, last] = [cells[0]?.cell, cells.at(-1)?.cell];
  if (first === undefined || last === undefined) return `A${learner.row + 1}`;
  return first === last ? first : `${first}:${last}`;
};
