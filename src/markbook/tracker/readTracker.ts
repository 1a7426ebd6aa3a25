import type { SheetSnapshot } from '../sheet';
import { cellsOf } from './cellsOf';
import { learnerAt } from './learnerAt';
import { learnerRows } from './learnerRows';
import { alikeAmong, placedColumns } from './placedColumns';
import { workBehind } from '../worked';
import type { Tracker } from './tracker';
import type { TrackerReading } from './trackerReading';
import { trackerPlace } from './trackerPlace';
import { withOwnKeys } from './withOwnKeys';

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
