import type { Screen } from '../../workbook/screen';

/** How many classes there are, for the menu. */
export const schoolInAWord: Screen['stateInAWord'] = (_workbook, { all }) =>
  all.length < 2 ? '' : `${all.length} classes`;
