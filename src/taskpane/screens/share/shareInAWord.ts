import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';

/** How the class in hand was made ready to pass on, for the menu. */
export const shareInAWord = (_workbook: WorkbookState, { current }: TrackersState): string => {
  if (current?.shared === 'frozen') return 'frozen';
  return current?.shared === 'plain' ? 'plain formulas' : '';
};
