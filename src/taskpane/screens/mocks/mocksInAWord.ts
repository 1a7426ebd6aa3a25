import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';
import { mockWish } from '../../../markbook/mocks';

/** How the mock stands, for the menu. */
export const mocksInAWord = (_workbook: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  const { from } = mockWish(current.mocks);
  const isPointedOut =
    current.columns.some(({ role }) => role.startsWith('mock ')) || Object.values(from).includes('mark column');
  return isPointedOut ? 'ready' : 'no mock yet';
};
