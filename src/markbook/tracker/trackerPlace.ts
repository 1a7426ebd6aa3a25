import type { SheetSnapshot, TableOnSheet } from '../sheet';
import type { SheetCells } from './cellsOf';
import { headingsOf, plainHeading, type Heading } from './headings';
import type { Tracker } from './tracker';
import type { TrackerChange } from './trackerReading';

/** Where a tracker's headings and learners stand on the sheet now. */
export interface TrackerPlace {
  readonly table?: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly headings: readonly Heading[];
  /** One past the last row that can be a learner. */
  readonly end: number;
  readonly changes: readonly TrackerChange[];
}

const rememberedOf = ({ columns }: Tracker): ReadonlySet<string> =>
  new Set(columns.map(({ heading }) => plainHeading(heading)));

const known = (headings: readonly Heading[], remembered: ReadonlySet<string>): number =>
  new Set(headings.map(({ full }) => plainHeading(full)).filter((heading) => remembered.has(heading))).size;

const inTable = (cells: SheetCells, { name, area, hasTotals }: TableOnSheet): TrackerPlace => ({
  table: name,
  headerRows: [area.row, area.row],
  headings: headingsOf(cells, [area.row, area.row], [area.column, area.column + area.columns]),
  end: area.row + area.rows - (hasTotals ? 1 : 0),
  changes: [],
});

/** Finds a tracker's table by its name, or by its headings where it was renamed; a plain range by its headings. */
export const trackerPlace = (tracker: Tracker, snapshot: SheetSnapshot, cells: SheetCells): TrackerPlace => {
  const { table } = tracker;
  if (table === undefined) return inRange(tracker, cells);
  const own = snapshot.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  if (own !== undefined) return inTable(cells, own);
  const remembered = rememberedOf(tracker);
  const renamed = snapshot.tables
    .map((each) => inTable(cells, each))
    .find(({ headings }) => known(headings, remembered) * 2 > remembered.size);
  if (renamed?.table !== undefined) {
    return { ...renamed, changes: [{ code: 'table-renamed', table, now: renamed.table }] };
  }
  const place = inRange(tracker, cells);
  return { ...place, changes: [{ code: 'table-gone', table }, ...place.changes] };
};

const inRange = (tracker: Tracker, cells: SheetCells): TrackerPlace => {
  const [first, last] = tracker.headerRows;
  const remembered = rememberedOf(tracker);
  const placeAt = (top: number): Omit<TrackerPlace, 'changes'> & { readonly known: number } => {
    const headerRows = [top, top + last - first] as const;
    const headings = headingsOf(cells, headerRows, [0, cells.endColumn]);
    return { headerRows, headings, end: cells.endRow, known: known(headings, remembered) };
  };
  const here = placeAt(first);
  if (here.known * 2 > remembered.size) return { ...here, changes: [] };
  let best = here;
  for (let row = 0; row < cells.endRow; row += 1) {
    const there = placeAt(row);
    if (there.known > best.known) best = there;
  }
  if (best.known * 2 <= remembered.size) return { ...here, changes: [{ code: 'headings-gone' }] };
  return { ...best, changes: [{ code: 'headings-moved', from: first, to: best.headerRows[0] }] };
};
