import { type CellsEdit, type FormulaEntry, formulaEntry } from '../../edits';
import type { PlainCell } from './plainPlan';

/** Plain formulas in place of the add-in's, cells below one another in one rectangle. */
export const plainEdits = (plain: readonly PlainCell[]): readonly CellsEdit[] => {
  const runs: { sheet: string; row: number; column: number; before: string[][]; after: FormulaEntry[][] }[] = [];
  const inOrder = [...plain].sort(
    ({ cell: a }, { cell: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const { cell, formula } of inOrder) {
    const last = runs.at(-1);
    const isNext =
      last?.sheet === cell.sheet && last.column === cell.column && last.row + last.after.length === cell.row;
    if (isNext) {
      last.before.push([cell.formula]);
      last.after.push([formulaEntry(formula)]);
    } else {
      const { sheet, row, column } = cell;
      runs.push({ sheet, row, column, before: [[cell.formula]], after: [[formulaEntry(formula)]] });
    }
  }
  return runs.map((run) => ({ kind: 'cells', ...run }));
};
