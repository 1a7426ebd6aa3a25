import type { Screen } from '../../workbook/screen';

/** An import leaves nothing behind to report: only a missing tracker is worth a word. */
export const importInAWord: Screen['stateInAWord'] = (_workbook, { isRead, current }) =>
  isRead && current === undefined ? 'no tracker yet' : '';
