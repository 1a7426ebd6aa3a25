import { readWhole, type ComponentId } from '../../rules';
import { headingsOf, type SheetCells, type Tracker, type TrackerReading } from '../tracker';
import { maximumIn, taskName } from './taskName';

/** A task or learning outcome of a component that the tracker holds. */
export interface TaskColumn {
  readonly column: number;
  /** What it is called beside the component: `Task 1`. */
  readonly name: string;
  /** The most it can be worth, where its heading or a row of maxima says so. */
  readonly max?: number;
}

const OF_MAXIMA = /^\W*(max(imum)?|out of|available|possible|marks? available|total available|total marks?)\b/i;
const ROWS_ABOVE = 3;

/** Rows that hold maxima: named so, above the headings or among the rows that are no learners. */
const rowsOfMaxima = ({ tracker, leftOut }: TrackerReading, cells: SheetCells): readonly number[] => {
  const [first, last] = tracker.headerRows;
  const under = Array.from({ length: Math.max(0, tracker.learnerRows[0] - last - 1) }, (_, down) => last + 1 + down);
  const above = Array.from({ length: Math.min(ROWS_ABOVE, first) }, (_, up) => first - 1 - up);
  const below = leftOut.filter(({ because }) => because !== 'headings').map(({ row }) => row);
  const says = (row: number): boolean =>
    Array.from({ length: cells.endColumn }, (_, column) => cells.textAt(row, column)).some((text) =>
      OF_MAXIMA.test(text),
    );
  return [...above, ...under, ...below].filter((row) => says(row) || under.includes(row));
};

const maximumAmong = (rows: readonly number[], column: number, cells: SheetCells): number | undefined =>
  rows.flatMap((row) => {
    const { value, ok } = wholeAt(cells, row, column);
    return ok && value > 0 ? [value] : [];
  })[0];

const wholeAt = (cells: SheetCells, row: number, column: number): { readonly ok: boolean; readonly value: number } => {
  const whole = readWhole(cells.valueAt(row, column));
  if (whole.ok) return { ok: true, value: whole.value };
  const written = maximumIn(cells.textAt(row, column));
  return { ok: written !== undefined, value: written ?? 0 };
};

const columnsOfTasks = ({ columns }: Tracker, component: ComponentId) =>
  columns.filter(({ role }) => role === `task ${component}`).sort((a, b) => a.column - b.column);

/** The tasks of a component by their names alone, for looking one up. */
export const taskNames = (tracker: Tracker, component: ComponentId): readonly TaskColumn[] =>
  columnsOfTasks(tracker, component).map(({ column, heading }) => ({ column, name: taskName(heading) }));

/** The tasks of a component with their maxima, in the order of the sheet. */
export const taskColumns = (
  reading: TrackerReading,
  cells: SheetCells,
  component: ComponentId,
): readonly TaskColumn[] => {
  const columns = columnsOfTasks(reading.tracker, component);
  if (columns.length === 0) return [];
  const rows = rowsOfMaxima(reading, cells);
  const headings = headingsOf(cells, reading.tracker.headerRows, [0, cells.endColumn]);
  return columns.map(({ column, heading }) => {
    const own = maximumIn(headings.find((each) => each.column === column)?.last ?? heading);
    const max = own ?? maximumAmong(rows, column, cells);
    return { column, name: taskName(heading), ...(max === undefined ? {} : { max }) };
  });
};
