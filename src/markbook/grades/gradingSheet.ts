import { structureFor } from '../../reference/specifications/structures';
import type { ComponentId, Series } from '../../rules';
import type { SheetSnapshot, TableOnSheet } from '../sheet';
import { cellsOf, isMockHeading, readTracker, type SheetCells, type Tracker, type TrackerReading } from '../tracker';
import { cellReferences, type FormulaInputs, type RowReferences, tableReferences } from './formulaText';
import { RESULT_ROLES, type ResultRole } from './resultRole';
import { writtenFormula } from './writtenFormula';

/** Where the class's results stand: columns with the add-in's formulas, and columns the teacher has kept free for them. */
interface ResultColumns {
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
const resultColumns = (
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

/** A class's sheet as it stands: its learners, where results are or may go, and the series the formulas there name. */
export interface GradingSheet {
  readonly snapshot: SheetSnapshot;
  readonly cells: SheetCells;
  readonly reading: TrackerReading;
  readonly table?: TableOnSheet;
  readonly results: ResultColumns;
  /** The series named by most formulas of a component's UMS column. */
  readonly seriesWritten: Readonly<Partial<Record<ComponentId, Series>>>;
}

const mostNamed = (series: readonly Series[]): Series | undefined => {
  const counts = new Map<Series, number>();
  for (const each of series) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** Reads a class's sheet with an eye to its results. */
export const gradingSheet = (tracker: Tracker, snapshot: SheetSnapshot): GradingSheet => {
  const cells = cellsOf(snapshot);
  const reading = readTracker(tracker, snapshot);
  const table = snapshot.tables.find(({ name }) => name === reading.tracker.table);
  const columns: readonly [number, number] =
    table === undefined ? [0, cells.endColumn] : [table.area.column, table.area.column + table.area.columns];
  const results = resultColumns(cells, reading, columns);
  const seriesOf = (component: ComponentId): Series | undefined => {
    const column = results.written.get(`ums ${component}`);
    if (column === undefined) return undefined;
    return mostNamed(reading.learners.flatMap(({ row }) => writtenFormula(cells.formulaAt(row, column))?.series ?? []));
  };
  const seriesWritten: Partial<Record<ComponentId, Series>> = {};
  for (const component of structureFor(reading.tracker.subject).components) {
    const series = seriesOf(component);
    if (series !== undefined) seriesWritten[component] = series;
  }
  return { snapshot, cells, reading, ...(table === undefined ? {} : { table }), results, seriesWritten };
};

/** The columns in which the marks of a class stand. */
export const markColumns = ({ reading }: GradingSheet): FormulaInputs['marks'] => {
  const found: Partial<Record<ComponentId, number>> = {};
  for (const component of structureFor(reading.tracker.subject).components) {
    const column = reading.tracker.columns.find(({ role }) => role === `mark ${component}`)?.column;
    if (column !== undefined) found[component] = column;
  }
  return found;
};

/** How a row's formulas name cells there; `headings` are those of columns still to be written. */
export const referencesOn = (
  { table, cells }: GradingSheet,
  headings: ReadonlyMap<number, string>,
): ((row: number) => RowReferences) => {
  if (table === undefined) return cellReferences;
  const at = tableReferences((column) => headings.get(column) ?? String(cells.valueAt(table.area.row, column) ?? ''));
  return () => at;
};
