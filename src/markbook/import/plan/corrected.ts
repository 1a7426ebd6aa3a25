import type { ImportAnswers } from '../answers';
import type { PlannedCell, SetAside } from './planned';

/** Cells besides marks as the teacher has put them right: another text, or left out. */
export const corrected = (
  cells: readonly PlannedCell[],
  corrections: ImportAnswers['corrections'],
): { readonly cells: readonly PlannedCell[]; readonly aside: readonly SetAside[] } => {
  const kept: PlannedCell[] = [];
  const aside: SetAside[] = [];
  for (const cell of cells) {
    const correction = corrections.get(cell.id);
    const { id, listed, what, after } = cell;
    if (correction?.kind === 'leave-out') aside.push({ id, listed, what, text: String(after), as: 'left-out-here' });
    else kept.push(correction?.kind === 'value' ? { ...cell, after: correction.text } : cell);
  }
  return { cells: kept, aside };
};
