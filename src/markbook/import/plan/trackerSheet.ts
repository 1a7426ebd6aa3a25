import type { SheetSnapshot } from '../../sheet';
import {
  cellsOf,
  type ColumnRole,
  type Heading,
  headingsOf,
  readTracker,
  type SheetCells,
  type Tracker,
  type TrackerReading,
} from '../../tracker';

/** The tracker that an import goes to, as its sheet stands now. */
export interface TrackerSheet {
  readonly snapshot: SheetSnapshot;
  readonly cells: SheetCells;
  readonly reading: TrackerReading;
  /** Every heading of the tracker, also of columns the add-in has no use for. */
  readonly headings: readonly Heading[];
  /** Those under which cells may be copied as they are: none that holds a mark, a result or who a learner is. */
  readonly copiedTo: readonly Heading[];
  readonly columnOf: (role: ColumnRole) => number | undefined;
}

/** Columns of which no figure is worked out: what is copied there needs none of Import's checks. */
const isCopiedTo = (role: ColumnRole | undefined): boolean =>
  role === undefined || role === 'target' || role === 'notes' || role.startsWith('assessor ');

/** Reads a tracker and everything beside it that an import can fill. */
export const trackerSheet = (tracker: Tracker, snapshot: SheetSnapshot): TrackerSheet => {
  const reading = readTracker(tracker, snapshot);
  const cells = cellsOf(snapshot);
  const table = snapshot.tables.find(({ name }) => name === reading.tracker.table);
  const from = table?.area.column ?? snapshot.column;
  const end = table === undefined ? cells.endColumn : from + table.area.columns;
  const columns = new Map(reading.tracker.columns.map(({ role, column }) => [role, column]));
  const roles = new Map(reading.tracker.columns.map(({ role, column }) => [column, role]));
  const headings = headingsOf(cells, reading.tracker.headerRows, [from, end]);
  return {
    snapshot,
    cells,
    reading,
    headings,
    copiedTo: headings.filter(({ column }) => isCopiedTo(roles.get(column))),
    columnOf: (role) => columns.get(role),
  };
};
