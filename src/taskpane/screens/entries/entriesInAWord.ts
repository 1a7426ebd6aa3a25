import type { Screen } from '../../workbook/screen';

/** How many entries are recorded, for the menu. */
export const entriesInAWord: Screen['stateInAWord'] = ({ tables }) => {
  const kept = tables?.find(({ name }) => name.toLowerCase() === 'btec_entries')?.rows.length ?? 0;
  return kept > 0 ? `${kept} recorded` : '';
};
