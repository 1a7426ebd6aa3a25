import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';

/** How the set-up stands, for the menu. */
export const setUpInAWord = (_workbook: WorkbookState, { isRead, all }: TrackersState): string => {
  if (!isRead) return 'not read';
  if (all.length === 0) return 'no tracker';
  return all.length === 1 ? 'done' : `${all.length} trackers`;
};
