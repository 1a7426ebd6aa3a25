import type { SheetSnapshot } from '../sheet';
import { cellsOf } from './cellsOf';
import { foundTracker } from './foundTracker';
import { headingsOf } from './headings';
import type { FoundTracker } from './proposal';

/** Where the teacher says a tracker stands; rows count from 0. */
export interface TrackerRows {
  readonly table?: string;
  readonly headerRows: readonly [first: number, last: number];
  readonly firstLearner?: number;
  readonly lastLearner?: number;
}

/** Looks for a tracker just where the teacher says it is. */
export const trackerAt = (
  snapshot: SheetSnapshot,
  { table, headerRows, firstLearner, lastLearner }: TrackerRows,
): FoundTracker => {
  const cells = cellsOf(snapshot);
  const area = snapshot.tables.find(({ name }) => name === table)?.area;
  const columns =
    area === undefined ? ([0, cells.endColumn] as const) : ([area.column, area.column + area.columns] as const);
  const totals = snapshot.tables.find(({ name }) => name === table)?.hasTotals === true ? 1 : 0;
  const end = area === undefined ? cells.endRow : area.row + area.rows - totals;
  return foundTracker(snapshot, cells, {
    ...(table === undefined ? {} : { table }),
    headerRows,
    headings: headingsOf(cells, headerRows, columns),
    end: lastLearner === undefined ? end : Math.min(end, lastLearner + 1),
    ...(firstLearner === undefined ? {} : { firstLearner }),
    isFixed: lastLearner !== undefined,
  });
};
