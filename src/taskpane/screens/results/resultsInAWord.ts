import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';
import { heldSittings } from '../../../markbook/sittings';

/** Whether the workbook holds results, for the menu. */
export const resultsInAWord = ({ tables }: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  if (tables === undefined) return 'not read';
  return heldSittings(tables).some(({ kind }) => kind === 'live') ? 'results held' : 'no results yet';
};
