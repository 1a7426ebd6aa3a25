import type { Screen } from '../../workbook/screen';

/** Whether there is a class to look at yet, for the menu. */
export const todayInAWord: Screen['stateInAWord'] = (_workbook, { isRead, all }) =>
  isRead && all.length === 0 ? 'begin here' : '';
