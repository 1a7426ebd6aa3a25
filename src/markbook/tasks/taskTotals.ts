import { isBlank } from '../../rules';
import { type CellsEdit, cellsEdits, formulaEntry } from '../edits';
import { cellReferences, type RowReferences, tableReferences } from '../grades';
import type { SheetCells, Tracker } from '../tracker';
import type { TaskColumn } from './taskColumns';
import { sumOfTasks, type LearnerTasks, type TasksCheck } from './tasksCheck';

const areSideBySide = (tasks: readonly TaskColumn[]): boolean =>
  tasks.length > 1 && tasks.every(({ column }, index) => column === (tasks[0]?.column ?? 0) + index);

/** The sum of a row's tasks: a mark once all have one, X where all are X, else blank. */
const totalFormula = (tasks: readonly TaskColumn[], at: RowReferences): string => {
  const [first, last] = [tasks[0]?.column ?? 0, tasks.at(-1)?.column ?? 0];
  const cells = tasks.map(({ column }) => at.to(column));
  const isRange = areSideBySide(tasks);
  const all = isRange ? at.across(first, last) : cells.join(',');
  const absent = cells.map((cell) => `${cell}="X"`);
  const areAbsent = isRange
    ? `COUNTIF(${all},"X")=${tasks.length}`
    : absent.length === 1
      ? (absent[0] ?? '')
      : `AND(${absent.join(',')})`;
  return `=IF(COUNT(${all})=${tasks.length},SUM(${all}),IF(${areAbsent},"X",""))`;
};

/** A mark that was typed and is not the sum of the tasks stays as it is; so does every formula. */
const takesTotal = (each: LearnerTasks): boolean => {
  const { value, formula } = each.mark;
  if (typeof formula === 'string' && formula.startsWith('=')) return false;
  return isBlank(value) || (typeof value === 'number' && value === sumOfTasks(each));
};

/** What writing totals would do: the edits, and how many learners they are of. */
export interface TaskTotals {
  readonly edits: readonly CellsEdit[];
  readonly learners: number;
}

/** Formulas that add up the tasks of each learner whose mark is blank, or is that sum already. */
export const taskTotals = (
  { tasks, learners }: Pick<TasksCheck, 'tasks' | 'learners'>,
  { sheet, table, headerRows }: Pick<Tracker, 'sheet' | 'table' | 'headerRows'>,
  cells: SheetCells,
): TaskTotals => {
  const inTable = tableReferences((column) => String(cells.valueAt(headerRows[1], column) ?? ''));
  const taken = learners.filter(takesTotal);
  return {
    learners: taken.length,
    edits: cellsEdits(
      taken.map(({ learner: { row }, mark }) => ({
        sheet,
        row,
        column: mark.column,
        before: mark.formula,
        after: formulaEntry(totalFormula(tasks, table === undefined ? cellReferences(row) : inTable)),
      })),
    ),
  };
};
