import { groupedBy } from '../groupedBy';
import type { SheetSnapshot, TableOnSheet } from '../sheet';
import { workBehind } from '../worked';
import { cellsOf, type SheetCells } from './cellsOf';
import { type Heading, headingsOf, plainHeading } from './headings';
import type { Learner } from './learner';
import { learnerAt } from './learnerAt';
import { learnerRows } from './learnerRows';
import { alikeAmong, placedColumns } from './placedColumns';
import type { Tracker } from './tracker';
import type { TrackerChange, TrackerReading } from './trackerReading';

/** Where a tracker's headings and learners stand on the sheet now. */
interface TrackerPlace {
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
const trackerPlace = (tracker: Tracker, snapshot: SheetSnapshot, cells: SheetCells): TrackerPlace => {
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

/** A name for telling two people apart: its words, whatever their order, case and signs. */
const wordsOfName = ({ surname, forename, fullName }: Learner): string =>
  (fullName === '' ? `${surname} ${forename}` : fullName)
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

const areSeveral = (learners: readonly Learner[]): boolean =>
  new Set(learners.map(wordsOfName).filter((name) => name !== '')).size > 1;

/**
 * Learners of one class who share a number but not a name have no key by it: results kept under it would be those of
 * both. A learner who stands in two rows keeps it.
 */
const withOwnKeys = (learners: readonly Learner[]): readonly Learner[] => {
  const groups = groupedBy(
    learners.filter(({ key }) => key !== undefined),
    ({ key }) => key?.id ?? '',
  );
  const shared = new Set([...groups].filter(([, group]) => areSeveral(group)).map(([id]) => id));
  if (shared.size === 0) return learners;
  return learners.map((learner): Learner => {
    const { key, ...rest } = learner;
    return key !== undefined && shared.has(key.id) ? rest : learner;
  });
};

/**
 * Reads the learners of a tracker from its sheet. Blank, 0 and X come as they stand, and a mark that is worked out is
 * looked into. Rows and columns are followed where
 * they have moved; whatever is not as it was remembered is among the changes.
 */
export const readTracker = (tracker: Tracker, snapshot: SheetSnapshot): TrackerReading => {
  const cells = cellsOf(snapshot);
  const { table, headerRows, headings, end, changes } = trackerPlace(tracker, snapshot, cells);
  const placed = placedColumns(tracker.columns, headings);
  const columns = placed.columns.map((column) => {
    const alike = alikeAmong(headings, column.column);
    return alike === undefined ? column : { ...column, alike };
  });
  const down = headerRows[1] - tracker.headerRows[1];
  const isFixed = tracker.endsThere === true;
  const [first, last] = [tracker.learnerRows[0] + down, tracker.learnerRows[1] + down];
  const { learners, leftOut } = learnerRows(
    cells,
    { headings, columns },
    { first: Math.max(first, headerRows[1] + 1), end: isFixed ? Math.min(end, last + 1) : end, isFixed },
  );
  const { table: _before, ...rest } = tracker;
  const lookInto = workBehind(snapshot);
  return {
    tracker: {
      ...rest,
      ...(table === undefined ? {} : { table }),
      headerRows,
      learnerRows: [learners[0] ?? first, learners.at(-1) ?? last],
      columns,
    },
    learners: withOwnKeys(learners.map((row) => learnerAt(cells, row, columns, lookInto))),
    leftOut,
    changes: [...changes, ...placed.changes],
  };
};
