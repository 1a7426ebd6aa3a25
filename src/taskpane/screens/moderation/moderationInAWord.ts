import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';

/** How moderation stands, for the menu. */
export const moderationInAWord = ({ tables }: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  const kept = tables?.find(({ name }) => name.toLowerCase() === 'btec_moderation')?.rows.length ?? 0;
  return kept > 0 ? 'ticks kept' : '';
};
