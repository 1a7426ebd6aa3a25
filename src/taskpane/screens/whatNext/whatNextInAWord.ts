import type { WorkbookState } from '../../../excel/freshness';
import type { TrackersState } from '../../../excel/trackersState';

/** How the ledger of sittings stands, for the menu. */
export const whatNextInAWord = ({ tables }: WorkbookState, { current }: TrackersState): string => {
  if (current === undefined) return 'needs a tracker';
  if (tables === undefined) return 'not read';
  return tables.some(({ name }) => name.toLowerCase() === 'btec_sittings') ? '' : 'no sittings yet';
};
