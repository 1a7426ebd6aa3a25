import { cellsEdits, type Edit, foundEntry, isFormula } from '../edits';
import type { ModeratedLearner } from './moderation';

/** What putting amended marks into the trackers' own columns would do, and the cells it leaves alone. */
export interface MarkEdits {
  readonly edits: readonly Edit[];
  readonly cells: number;
  /** Marks worked out by a formula: the teacher amends what the formula adds up. */
  readonly formulas: readonly ModeratedLearner[];
}

/** The edits that bring amended marks into the sheets' mark columns; only on the teacher's demand. */
export const markEdits = (learners: readonly ModeratedLearner[]): MarkEdits => {
  const due = learners.filter(
    ({ amended, onSheet }) => amended !== undefined && !(onSheet.ok && onSheet.value === amended),
  );
  const isCalculated = ({ cell }: ModeratedLearner): boolean => isFormula(cell.formula);
  const bySheet = new Map<string, ModeratedLearner[]>();
  for (const each of due.filter((one) => !isCalculated(one))) {
    const { sheet } = each.tracker;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), each]);
  }
  const edits = [...bySheet].flatMap(([sheet, ofSheet]) =>
    cellsEdits(
      ofSheet.map(({ learner, cell, amended }) => ({
        sheet,
        row: learner.row,
        column: cell.column,
        before: cell.formula,
        after: amended ?? foundEntry(cell.formula, cell.value),
      })),
    ),
  );
  return { edits, cells: due.length - due.filter(isCalculated).length, formulas: due.filter(isCalculated) };
};
