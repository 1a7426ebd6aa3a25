import type { WorkbookState } from '../../../excel/freshness';

/** How the tables stand, for the menu. */
export const tablesInAWord = ({ figures }: WorkbookState): string => {
  if (figures === undefined) return 'not read';
  const unusable = figures.issues.filter(({ severity }) => severity === 'problem').length;
  if (unusable > 0) return `${unusable} to mend`;
  return figures.conversions.length === 0 ? 'none held' : `${figures.conversions.length} held`;
};
