import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * The second comparison with a column goes to Univer's index of its values, which takes 0 for blank and "1" for 1, and
 * forgets errors. Without the index every cell is compared as it stands.
 */
export function repairValueIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
