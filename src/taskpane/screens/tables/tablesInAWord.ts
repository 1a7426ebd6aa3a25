import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';
import { missingOf } from './usage/freshnessOf';
import { seriesChosen } from './usage/seriesChosen';

/** How the tables stand, for the menu. */
export const tablesInAWord = ({ figures }: WorkbookState, { all }: TrackersState): string => {
  if (figures === undefined) return 'not read';
  const unusable = figures.issues.filter(({ severity }) => severity === 'problem').length;
  if (unusable > 0) return `${unusable} to correct`;
  const missing = missingOf(seriesChosen(all), figures).length;
  if (missing > 0) return `${missing} missing`;
  return figures.conversions.length === 0 ? 'none held' : `${figures.conversions.length} held`;
};
