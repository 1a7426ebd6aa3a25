import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';

/** How checking stands, for the menu: it says nothing of marks that nobody has read. */
export const checkMarksInAWord = (_workbook: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  return current.columns.some(({ role }) => role.startsWith('mark ')) ? '' : 'needs mark columns';
};
