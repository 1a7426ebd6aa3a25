import type { PaneActions } from '../../workbook/paneActions';
import type { Leads } from './todayStep';

/** Goes where something of Today leads; of several cells to the next each time it is asked. */
export type Follow = (leads: Leads, times: number) => void;

/** The same for a class on its sheet. */
export const followOn =
  (sheet: string, actions: PaneActions): Follow =>
  (leads, times) => {
    if ('to' in leads) {
      actions.openScreen(leads.to, leads.part);
      return;
    }
    const cell = leads.cells[times % leads.cells.length];
    if (cell !== undefined) actions.goTo(sheet, cell);
  };
