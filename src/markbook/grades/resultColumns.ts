import { isMockHeading, type SheetCells, type TrackerReading } from '../tracker';
import { RESULT_ROLES, type ResultRole } from './resultRole';
import { writtenFormula } from './writtenFormula';

/** Where the class's results stand: columns with the add-in's formulas, and columns the teacher has kept free for them. */
export interface ResultColumns {
  readonly written: ReadonlyMap<ResultRole, number>;
  readonly keptFree: ReadonlyMap<ResultRole, number>;
}

/** Counts, for each column, the formulas that give each result. A column headed as a mock holds no result. */
const rolesByColumn = (
  cells: SheetCells,
  { tracker, learners }: TrackerReading,
  [first, end]: readonly [number, number],
): Map<number, Map<ResultRole, number>> => {
  const found = new Map<number, Map<ResultRole, number>>();
  const rows = learners.map(({ row }) => row);
  for (let column = first; column < end; column += 1) {
    if (isMockHeading(cells.textAt(tracker.headerRows[1], column))) continue;
    const counts = new Map<ResultRole, number>();
    for (const row of rows) {
      const role = writtenFormula(cells.formulaAt(row, column))?.role;
      if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
    if (counts.size > 0) found.set(column, counts);
  }
  return found;
};

/** Finds the result columns of a class by the formulas in them, the one with the most counting; frozen or plain ones as remembered. */
export const resultColumns = (
  cells: SheetCells,
  reading: TrackerReading,
  columns: readonly [first: number, end: number],
): ResultColumns => {
  const { tracker, learners } = reading;
  const rows = learners.map(({ row }) => row);
  const byColumn = rolesByColumn(cells, reading, columns);
  const written = new Map<ResultRole, number>();
  for (const role of RESULT_ROLES) {
    const [best] = [...byColumn]
      .map(([column, counts]) => ({ column, count: counts.get(role) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.column - b.column);
    if (best !== undefined) written.set(role, best.column);
  }
  if (tracker.shared !== undefined) {
    for (const role of RESULT_ROLES) {
      const column = tracker.columns.find((each) => each.role === role)?.column;
      if (column !== undefined && !written.has(role) && !byColumn.has(column)) written.set(role, column);
    }
  }
  const keptFree = new Map<ResultRole, number>();
  for (const role of RESULT_ROLES) {
    const column = tracker.columns.find((each) => each.role === role)?.column;
    if (column === undefined || written.has(role) || byColumn.has(column)) continue;
    if (rows.every((row) => cells.isBlankAt(row, column))) keptFree.set(role, column);
  }
  return { written, keptFree };
};
