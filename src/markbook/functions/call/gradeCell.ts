import type { CellInput } from '../../../rules';

/** A cell that should hold a grade: Excel may hand a blank one over as the number 0, which is never a grade. */
export const gradeCell = (cell: CellInput): CellInput => (cell === 0 ? null : cell);
