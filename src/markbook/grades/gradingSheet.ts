import type { ComponentId, Series } from '../../rules';
import { structureFor } from '../../reference/specifications/structures';
import type { SheetSnapshot, TableOnSheet } from '../sheet';
import { cellsOf, readTracker, type SheetCells, type Tracker, type TrackerReading } from '../tracker';
import { cellReferences, tableReferences, type FormulaInputs, type RowReferences } from './formulaText';
import { resultColumns, type ResultColumns } from './resultColumns';
import { writtenFormula } from './writtenFormula';

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
